import { expect, test } from 'vitest';
import { builtExpressions } from './expressions/built-expressions.ts';
import { notJudged } from './expressions/known-verdicts.ts';

// Alone in its file: what another test loads has built its patterns before.
test('every pattern that is built while reports and pages are read was judged: else run npm run expressions', async () => {
  expect(notJudged(await builtExpressions(), 'built')).toEqual([]);
}, 120_000);
