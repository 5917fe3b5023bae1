// JSON Schemas for editors, made from the schemas that check.
import * as z from 'zod/mini';
import { configurationSchema } from '../../server/src/configuration/configuration-schema.ts';
import { themeFileSchema } from '../../server/src/configuration/theme/theme-schema.ts';
import { locationSchema } from '../../server/src/exchange/location/location-schema.ts';
import { frameworkFileSchema, instrumentSchema } from '../../server/src/framework/file/framework-schema.ts';
import { releaseSchema } from '../../server/src/framework/file/release-schema.ts';
import { wordFileSchema } from '../../server/src/framework/word-schema.ts';
import { styleFileSchema } from '../../server/src/rules/style/style-schema.ts';
import { frontMatterSchema } from '../../server/src/syntax/front-matter/front-matter-schema.ts';
import type { GeneratedFile } from './generated-file.ts';

export function generateJsonSchemas(): readonly GeneratedFile[] {
  return [
    jsonSchemaFile('framework', 'A Keyline framework file', frameworkFileSchema),
    jsonSchemaFile('regulations', 'An instrument of law that Keyline frameworks name', instrumentSchema),
    jsonSchemaFile('releases', 'What Keyline frameworks say of news releases', releaseSchema),
    jsonSchemaFile('words', 'The words that Keyline reads sentences by', wordFileSchema),
    jsonSchemaFile('style', 'A house style of Keyline', styleFileSchema),
    jsonSchemaFile('theme', 'A theme of Keyline', themeFileSchema),
    jsonSchemaFile('configuration', 'The configuration of Keyline: keyline.yaml', configurationSchema),
    jsonSchemaFile('location', 'A location of the syndication API, as Keyline writes and reads it', locationSchema),
    jsonSchemaFile('front-matter', 'The front matter of a Keyline report', frontMatterSchema),
  ];
}

/** The JSON Schema of what an author may write, as a file under `schemas/`. */
function jsonSchemaFile(name: string, title: string, schema: z.core.$ZodType): GeneratedFile {
  const jsonSchema = { title, ...z.toJSONSchema(schema, { io: 'input', override: trimLargestInteger }) };
  return { path: `schemas/${name}.schema.json`, content: `${JSON.stringify(jsonSchema, null, 2)}\n` };
}

/** "At most 9,007,199,254,740,991" says nothing to an author. */
function trimLargestInteger({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) {
    delete jsonSchema.maximum;
  }
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) {
    delete jsonSchema.minimum;
  }
}
