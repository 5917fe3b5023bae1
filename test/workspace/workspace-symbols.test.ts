import { expect, test } from 'vitest';
import { emptyIndex, withSummaries } from '../../server/src/workspace/report-index.ts';
import { summariseReport } from '../../server/src/workspace/report-summary.ts';
import { workspaceSymbols } from '../../server/src/workspace/workspace-symbols.ts';
import { analyseText } from '../common/lint-text.ts';

const index = withSummaries(
  emptyIndex,
  [
    [
      'file:///a/lakeside.report.md',
      '---\nframework: cqc-single-assessment\nlocation: Lakeside House\n---\n\n# Safe\n\n# Well-led\n',
    ],
    ['file:///a/plain.report.md', 'No heading.\n'],
  ].map(([file = '', text = '']) => summariseReport(file, analyseText(text), (_from, path) => path)),
);

/** What is found for a query, as `name in report, line`. */
function found(query: string): readonly string[] {
  return workspaceSymbols(index, query).map(
    ({ name, container, line }) => `${name}${container === null ? '' : ` in ${container}`}, ${line}`,
  );
}

test.each([
  ['nothing, all reports', '', ['Lakeside House, 0', 'plain.report.md, 0']],
  ['a report by its title or its file', 'lakeside', ['Lakeside House, 0']],
  ['a report by its file', 'PLAIN', ['plain.report.md, 0']],
  ['a section by its name', 'well', ['Well-led in Lakeside House, 7']],
  ['a section of a report by both names', 'house safe', ['Safe in Lakeside House, 5']],
  ['nothing that has only one of the words', 'house caring', []],
])('the query %s finds its symbols', (_what, query, expected) => {
  expect(found(query)).toEqual(expected);
});
