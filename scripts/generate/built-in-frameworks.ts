// The frameworks, instruments, wordings of releases and words of `schemas/`, checked, as JSON in a module: reading a report needs no YAML and no schema.
import type { FrameworkFile } from '../../server/src/framework/file/framework-schema.ts';
import type { GeneratedFile } from './generated-file.ts';
import { shippedFrameworkFiles, shippedInstruments, shippedReleases, shippedWords } from './shipped-frameworks.ts';

export function generateBuiltInFrameworks(): readonly GeneratedFile[] {
  const files = shippedFrameworkFiles();
  // Sources are for people who ask for them, so they weigh nothing where reports are read.
  const frameworks = files.map(({ sources: _, ...file }) => `  ${JSON.stringify(file.id)}: ${jsonText(file)},`);
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
    `export const builtInWordFile: string =\n${jsonLines(shippedWords())};`,
    '',
  ].join('\n');
  return [{ path: 'server/src/framework/built-in.generated.ts', content }, sourcesFile(files)];
}

function sourcesFile(files: readonly FrameworkFile[]): GeneratedFile {
  const sources = Object.fromEntries(files.flatMap(({ id, sources: own }) => (own === undefined ? [] : [[id, own]])));
  const content = [
    '// Made by `npm run generate` from schemas/frameworks. Do not edit.',
    "import type { FrameworkSource } from '../../framework/file/framework-schema.ts';",
    '',
    '/** Where what the frameworks that come with Keyline say was read, by id. */',
    `export const builtInSources: Readonly<Record<string, readonly FrameworkSource[]>> = ${JSON.stringify(sources, null, 2)};`,
    '',
  ].join('\n');
  return { path: 'server/src/cli/pages/framework-sources.generated.ts', content };
}

/** The value as JSON, as a literal of a module. */
function jsonText(value: unknown): string {
  return JSON.stringify(JSON.stringify(value));
}

/** The same with each key on a line of its own, so that two people can change words at once. */
function jsonLines(value: object): string {
  const keys = Object.entries(value).map(([key, of]) => `${JSON.stringify(key)}:${JSON.stringify(of)}`);
  const lines = keys.map((text, at) => `${at === 0 ? '{' : ''}${text}${at === keys.length - 1 ? '}' : ','}`);
  return lines.map((line) => `  ${JSON.stringify(line)}`).join(' +\n');
}
