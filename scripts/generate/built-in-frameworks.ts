// The frameworks, instruments, wordings of releases and words of `schemas/`, checked, as JSON in a module: reading a report needs no YAML and no schema.
import type { GeneratedFile } from './generated-file.ts';
import { shippedFrameworkFiles, shippedInstruments, shippedReleases, shippedWords } from './shipped-frameworks.ts';

export function generateBuiltInFrameworks(): readonly GeneratedFile[] {
  const frameworks = shippedFrameworkFiles().map((file) => `  ${JSON.stringify(file.id)}: ${jsonText(file)},`);
  const content = [
    '// Made by `npm run generate` from schemas/frameworks, schemas/regulations, schemas/releases and schemas/words. Do not edit.',
    '',
    '/** JSON of every checked framework file, by id. */',
    `export const builtInFrameworks: Readonly<Record<string, string>> = {\n${frameworks.join('\n')}\n};`,
    '',
    '/** JSON of the list of instruments. */',
    `export const builtInInstrumentList: string = ${jsonText(shippedInstruments())};`,
    '',
    '/** JSON of the list of the wordings of releases. */',
    `export const builtInReleaseList: string = ${jsonText(shippedReleases())};`,
    '',
    '/** JSON of the words that sentences are read by. */',
    `export const builtInWordFile: string = ${jsonText(shippedWords())};`,
    '',
  ].join('\n');
  return [{ path: 'server/src/framework/built-in.generated.ts', content }];
}

/** The value as JSON, as a literal of a module. */
function jsonText(value: unknown): string {
  return JSON.stringify(JSON.stringify(value));
}
