// What the telephone numbers of the United Kingdom look like, taken from the library that reads them: with all countries it would be forty times as large.
import { createRequire } from 'node:module';
import type { GeneratedFile } from './generated-file.ts';

interface Metadata {
  readonly version: number;
  readonly countries: Readonly<Record<string, unknown>>;
}

export function generatePhonePlan(): readonly GeneratedFile[] {
  const all: Metadata = createRequire(import.meta.url)('libphonenumber-js/metadata.min.json');
  const plan = {
    version: all.version,
    country_calling_codes: { 44: ['GB'] },
    countries: { GB: all.countries.GB },
    nonGeographic: {},
  };
  const content = [
    '// Made by `npm run generate` from the library libphonenumber-js. Do not edit.',
    '',
    '/** JSON of the telephone numbers of the United Kingdom, in the form of that library. */',
    `export const phonePlan: string = ${JSON.stringify(JSON.stringify(plan))};`,
    '',
  ].join('\n');
  return [{ path: 'server/src/text/personal-data/phone-plan.generated.ts', content }];
}
