// The keys of front matter, configuration and framework files, from the schemas that check them.
import * as z from 'zod/mini';
import { configurationSchema } from '../../server/src/configuration/configuration-schema.ts';
import { themeFileSchema } from '../../server/src/configuration/theme/theme-schema.ts';
import { frameworkFileSchema } from '../../server/src/framework/file/framework-schema.ts';
import { styleFileSchema } from '../../server/src/rules/style/style-schema.ts';
import { frontMatterSchema } from '../../server/src/syntax/front-matter/front-matter-schema.ts';
import type { GeneratedFile } from './generated-file.ts';
import { keyLines } from './schema-keys.ts';

export function generateSchemaKeys(): readonly GeneratedFile[] {
  return [
    page('front-matter', 'front matter', frontMatterSchema, 'dialect.md'),
    page('configuration', '`keyline.yaml`', configurationSchema, 'configuration.md'),
    page('style', 'a style file', styleFileSchema, 'styles.md'),
    page('theme', 'a theme file', themeFileSchema, 'themes.md'),
    page('framework', 'a framework file', frameworkFileSchema, 'frameworks.md'),
  ];
}

function page(name: string, what: string, schema: z.core.$ZodType, explained: string): GeneratedFile {
  const lines = [
    `# The keys of ${what}`,
    '',
    `Made by \`npm run generate\` from the schema that checks them. Change that, not this. What the keys are for, with an example: [${explained}](${explained}).`,
    '',
    ...keyLines(z.toJSONSchema(schema, { io: 'input' })),
    '',
  ];
  return { path: `docs/${name}-keys.md`, content: lines.join('\n') };
}
