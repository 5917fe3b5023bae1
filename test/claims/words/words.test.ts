import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { withReadings } from '../readings/readings-file.ts';

/** `npx vitest run test/claims/words -u` writes what is understood now into the file: look at what changed. */
test('the words of a sentence are understood as the file says', async () => {
  const path = resolve('test/claims/words/words.txt');
  await expect(withReadings(readFileSync(path, 'utf8'))).toMatchFileSnapshot(path);
});
