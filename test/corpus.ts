import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe } from 'vitest';

/** The folder of real published documents, beside the checkout or one level above; null where it is missing. */
function corpusFolder(): string | null {
  const places = [path.resolve('..', 'shared', 'corpus'), path.resolve('..', '..', 'shared', 'corpus')];
  return places.find((place) => existsSync(place)) ?? null;
}

/** Tests over the corpus. Without it they are skipped, and the title says what is missing. */
export function describeCorpus(title: string, tests: (folder: string) => void): void {
  const folder = corpusFolder();
  if (folder === null) {
    describe.skip(`${title} (skipped: there is no folder shared/corpus beside the checkout)`, () => tests(''));
  } else {
    describe(title, () => tests(folder));
  }
}
