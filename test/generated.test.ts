import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { generatedFiles } from '../scripts/generate.ts';
import { withoutSurvivor } from './mutation/explained.ts';
import { readMutations } from './mutation/mutations.ts';

describe('generated files are those that `npm run generate` writes', async () => {
  const files = await generatedFiles();
  test.each(files)('$path', ({ path, content }) => {
    // Compared as a whole: the difference of two generated files would fill the screen.
    const current = readFileSync(path, 'utf8') === content;
    expect(current, `${path} is out of date: run npm run generate`).toBe(true);
  });
});

test('no slip is explained that the record of mutation testing does not hold', () => {
  const survivors = Object.values(readMutations()).flatMap((room) => room.survivors);
  expect(withoutSurvivor(survivors)).toEqual([]);
});
