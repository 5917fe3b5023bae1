import { expect, test } from 'vitest';
import { lintText } from '../common/lint-text.ts';

const report = (date: string) =>
  `---\nframework: cqc-single-assessment\nstatus: draft\nscope: caring\n---\n\n# Caring\n\nThe lift was mended on ${date}.\n`;

test.each([
  ['Tuesday 11 March 2025', ['date/style']],
  ['Monday 11 March 2025', ['date/mismatch']],
  ['11 March 2025', []],
])('a weekday is taken out of %s only where it is right', (date, expected) => {
  const rules = lintText(report(date)).map(({ rule }) => rule);
  expect(rules.filter((rule) => rule.startsWith('date/'))).toEqual(expected);
});
