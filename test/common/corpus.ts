import { describe, test } from 'vitest';
import { corpusFolder } from '../../scripts/corpus-folder.ts';

/** Tests over the corpus. Without it they are skipped, and the title says what is missing. */
export function describeCorpus(title: string, tests: (folder: string) => void): void {
  const folder = corpusFolder();
  if (folder === null) {
    // A suite that is skipped is read all the same, and these read the folder.
    test.skip(`${title} (skipped: there is no folder shared/corpus beside the checkout)`, () => {});
  } else {
    describe(title, () => tests(folder));
  }
}
