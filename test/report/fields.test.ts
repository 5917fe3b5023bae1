import { expect, test } from 'vitest';
import { analyseText } from '../common/lint-text.ts';

test.each([
  ['a heading with number signs', '# Caring\n\nScore: 65\n'],
  ['an underlined heading', 'Caring\n===\n\nScore: 65\n'],
  ['an underlined heading without an empty line', 'Caring\n===\nScore: 65\n'],
])('a field is read below %s', (_where, text) => {
  const { report } = analyseText(`---\nframework: cqc-single-assessment\n---\n\n${text}`);
  expect(report.services[0]?.keyQuestions[0]?.score?.value).toBe(65);
});
