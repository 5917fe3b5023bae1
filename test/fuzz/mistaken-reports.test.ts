import fc from 'fast-check';
import { expect, test } from 'vitest';
import { trials } from '../common/fast-run.ts';
import { brokenByFix, mistakenReport } from './mistaken-reports.ts';

/** Many more by `npm run fuzz`. */
const numRuns = trials(6);

test('a fix, alone or with others, is done when it is applied and writes no error, in reports of every framework', {
  timeout: 600_000,
}, () => {
  fc.assert(
    fc.property(mistakenReport, (mistaken) => {
      expect(brokenByFix(mistaken), mistaken.text).toBeNull();
    }),
    { numRuns },
  );
});

/** Each once broke the promise. */
test.each([
  ['a footnote mark in code over two lines', '- a `x\n  note[^1] y`\n\n[^1]: A note.\n'],
  [
    'two lines that could become one field',
    '---\nframework: ofsted-2025\n---\n\n# Inclusion\n\nRatin: Strong\nRatin: Strong\n',
  ],
  ['a misspelt heading over nothing', '---\nframework: cqc-not-rated\n---\n\n# Safe\n\n## earning culture\n'],
])('%s', (_name, text) => {
  expect(brokenByFix({ text, choices: [1] })).toBeNull();
});
