// The frameworks and instruments of `schemas/`, checked, as JSON in a module: reading a report needs no YAML and no schema.
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { checkFrameworkFile } from '../server/src/framework/check-framework-file.ts';
import { instrumentSchema } from '../server/src/framework/framework-schema.ts';
import type { GeneratedFile } from './generate.ts';

export function generateBuiltInFrameworks(): readonly GeneratedFile[] {
  const instruments = filesOf('schemas/regulations').map(({ value }) => instrumentSchema.parse(value));
  const known = new Map(instruments.map((instrument) => [instrument.id, instrument]));
  const frameworks = filesOf('schemas/frameworks').map(({ path, value }) => {
    const { file, problems } = checkFrameworkFile(value, known);
    if (file === undefined) {
      throw new Error([`${path} is no valid framework:`, ...problems.map(({ message }) => `  ${message}`)].join('\n'));
    }
    return `  ${JSON.stringify(file.id)}: ${jsonText(file)},`;
  });
  const content = [
    '// Made by `npm run generate` from schemas/frameworks and schemas/regulations. Do not edit.',
    '',
    '/** JSON of every checked framework file, by id. */',
    `export const builtInFrameworks: Readonly<Record<string, string>> = {\n${frameworks.join('\n')}\n};`,
    '',
    '/** JSON of the list of instruments. */',
    `export const builtInInstrumentList: string = ${jsonText(instruments)};`,
    '',
  ].join('\n');
  return [{ path: 'server/src/framework/built-in.generated.ts', content }];
}

/** The value as JSON, as a literal of a module. */
function jsonText(value: unknown): string {
  return JSON.stringify(JSON.stringify(value));
}

function filesOf(folder: string): readonly { path: string; value: unknown }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => ({ path: `${folder}/${name}`, value: parse(readFileSync(`${folder}/${name}`, 'utf8')) }));
}
