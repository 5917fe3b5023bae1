import { expect, test } from 'vitest';
import { lintText } from '../common/lint-text.ts';

const report = (date: string) =>
  `---\nframework: cqc-single-assessment\nstatus: draft\nscope: caring\n---\n\n# Caring\n\nThe lift was mended on ${date}.\n`;

test.each([
  ['Tuesday 11 March 2025', ['date/style']],
  ['Monday 11 March 2025', ['date/mismatch']],
  ['11 March 2025', []],
  ['Monday 11 to 13 March 2025', ['date/style']],
  ['Tuesday 11 to Thursday 13 March 2025', ['date/style']],
  ['Tuesday 11 to Friday 13 March 2025', ['date/mismatch']],
  ['Monday 11 and Thursday 13 March 2025', ['date/mismatch']],
  ['Tuesday 11 March and Friday 13 June 2025', ['date/style']],
  ['Tuesday, 11th of March, 2025', ['date/style']],
  ['Monday, 11th of March, 2025', ['date/mismatch']],
  ['Monday 31 February 2025', ['date/invalid']],
])('a weekday is taken out of %s only where it is right', (date, expected) => {
  const rules = lintText(report(date)).map(({ rule }) => rule);
  expect(rules.filter((rule) => rule.startsWith('date/'))).toEqual(expected);
});
