import { expect, test } from 'vitest';
import { referencesOf } from '../../server/src/report/linked/references.ts';
import { parseDocument } from '../../server/src/syntax/parse-document.ts';

/** Each reference as `kind path#anchor`, with the places where path and anchor are written. */
function referencesIn(text: string): readonly string[] {
  const source = ({ start, end }: { readonly start: number; readonly end: number }) => text.slice(start, end);
  return referencesOf(parseDocument(text)).map(({ kind, path, pathRange, anchor }) => {
    const behind = anchor === null ? '' : `#${anchor.value} (${source(anchor.range)})`;
    return `${kind} ${path} (${source(pathRange)})${behind}`;
  });
}

test('links, the previous report and the reports that a report speaks of are references', () => {
  const text = `---
reports: [ "a b.report.md", c.report.md ]
previous: old/d.report.md
---

See [one](e%20f.report.md#well%2Dled), [two](#safe) and [three](https://example.org/#x).
`;
  expect(referencesIn(text)).toEqual([
    'reports a b.report.md ("a b.report.md")',
    'reports c.report.md (c.report.md)',
    'previous old/d.report.md (old/d.report.md)',
    'link e f.report.md (e%20f.report.md)#well-led (well%2Dled)',
    'link  ()#safe (safe)',
  ]);
});

test('a single report stands for a list of one, and ratings in the place of a path are none', () => {
  expect(referencesIn('---\nreports: a.report.md\nprevious: { safe: Good }\n---\n')).toEqual([
    'reports a.report.md (a.report.md)',
  ]);
});

test('a percent sign that stands for nothing is kept', () => {
  expect(referencesIn('[a](100%.md)')).toEqual(['link 100%.md (100%.md)']);
});
