import { expect, test } from 'vitest';
import { defaultSettings } from '../../server/src/rules/rule-settings.ts';
import { lintText } from '../common/lint-text.ts';

const report = `---
framework: cqc-single-assessment@2024-12
scope: caring
previous: before.report.md
---

# Caring

## Kindness, compassion and dignity

Basis: carried forward

Staff were kind.
`;

/** What lacks a score in the report, beside an earlier one that says this of caring. */
function found(text: string, before: string): readonly string[] {
  const files = {
    'before.report.md': `---\nframework: cqc-single-assessment@2024-12\nscope: caring\n---\n\n# Caring\n\n${before}\n`,
  };
  return lintText(text, defaultSettings, files)
    .filter(({ rule }) => rule === 'score/missing')
    .map(({ range }) => text.slice(range.start, range.end));
}

test('after an edit of prose, what follows from another report is looked at anew where that has changed too', () => {
  const missing = ['Kindness, compassion and dignity'];
  expect(found(report, 'Rating: Good')).toEqual([]);
  expect(found(report.replace('kind.', 'kind and calm.'), 'Words.')).toEqual(missing);
  expect(found(report.replace('kind.', 'kind, calm and quick.'), 'Rating: Good')).toEqual([]);
  expect(found(report.replace('kind.', 'calm.'), 'Rating: Good')).toEqual([]);
  expect(found(report.replace('kind.', 'quick.'), 'Words.')).toEqual(missing);
});
