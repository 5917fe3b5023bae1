// The house styles of `schemas/styles`, checked, as JSON in a module: reading a report needs no YAML and no schema.
import { readdirSync, readFileSync } from 'node:fs';
import type { HouseStyle } from '../../server/src/rules/style/style-schema.ts';
import { readStyleSource } from '../../server/src/rules/style/style-source.ts';
import type { GeneratedFile } from './generated-file.ts';

const folder = 'schemas/styles';

/** In the order of the files' names; throws where one is no valid style. */
function shippedStyles(): readonly HouseStyle[] {
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const { style, problems } = readStyleSource(readFileSync(`${folder}/${name}`, 'utf8'));
      if (style === null) {
        throw new Error([`${folder}/${name} is no valid style:`, ...problems.map(({ message }) => message)].join('\n'));
      }
      return style;
    });
}

export function generateBuiltInStyles(): readonly GeneratedFile[] {
  const styles = shippedStyles().map(
    (style) => `  ${JSON.stringify(style.id)}: ${JSON.stringify(JSON.stringify(style))},`,
  );
  const content = [
    '// Made by `npm run generate` from schemas/styles. Do not edit.',
    '',
    '/** JSON of every checked style file, by id. */',
    `export const builtInStyles: Readonly<Record<string, string>> = {\n${styles.join('\n')}\n};`,
    '',
  ].join('\n');
  return [{ path: 'server/src/rules/style/built-in-styles.generated.ts', content }];
}
