import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { trials } from '../../common/fast-run.ts';
import { keptCases } from '../../common/kept-cases.ts';
import { differenceAfter } from './one-truth.ts';
import { keptStories, type Story, story } from './steps.ts';

/** Many more by `npm run fuzz`. */
const numRuns = trials(10);

test('after any story every answer is that of a server started anew', { timeout: 600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(story, async (told) => {
      expect(await differenceAfter(told), JSON.stringify(told)).toBeNull();
    }),
    { numRuns },
  );
});

test.each(keptCases(keptStories))('after %s, which once ended in another answer', async (path) => {
  const told: Story = JSON.parse(readFileSync(path, 'utf8'));
  expect(await differenceAfter(told)).toBeNull();
});
