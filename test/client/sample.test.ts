import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lintText } from '../common/lint-text.ts';

test('the sample report has one mistake, which the author sees and can put right at once', () => {
  const findings = lintText(readFileSync('client/samples/lakeside-house.report.md', 'utf8'));
  expect(findings.map(({ rule }) => rule)).toEqual(['score/mismatch']);
  expect(findings[0]?.fixes.filter(({ safe }) => safe)).toHaveLength(1);
});
