import { expect, test } from 'vitest';
import { findingCount, findingWords } from '../../client/src/views/finding-words.ts';
import { orderedReports, type ReportOrder } from '../../client/src/views/reports-order.ts';
import type { ListedReport } from '../../server/src/protocol/results.ts';

const counts = { error: 0, warning: 0, information: 0, hint: 0 };

function report(name: string, more: Partial<ListedReport> = {}): ListedReport {
  return {
    file: `file:///reports/${name.toLowerCase().replaceAll(' ', '-')}.report.md`,
    name,
    service: null,
    location: null,
    sector: null,
    provider: null,
    framework: null,
    status: 'final',
    assessed: null,
    main: null,
    results: [],
    findings: counts,
    ...more,
  };
}

const rated = (words: string, place: number) => ({
  name: 'Overall',
  words,
  standing: { place, of: 4, tone: 'good' as const },
});

const reports = [
  report('Ward 10', { main: rated('Good', 2), assessed: { text: '3 March 2025', day: '2025-03-03' } }),
  report('Ward 2', { main: rated('Inadequate', 4), findings: { ...counts, error: 1, warning: 2 } }),
  report('Lakeside', { provider: 'Lakeside Homes Limited', findings: null }),
  report('Annex', { assessed: { text: '1 to 4 May 2025', day: '2025-05-01' }, findings: { ...counts, hint: 90 } }),
];

function names(order: ReportOrder, filter = ''): readonly string[] {
  return orderedReports(reports, order, filter).map(({ name }) => name);
}

test('names are in the order in which people count', () => {
  expect(names('name')).toEqual(['Annex', 'Lakeside', 'Ward 2', 'Ward 10']);
});

test('the worst rating, the latest assessment and the most findings come first, reports without any last', () => {
  expect(names('rating')).toEqual(['Ward 2', 'Ward 10', 'Annex', 'Lakeside']);
  expect(names('date')).toEqual(['Annex', 'Ward 10', 'Lakeside', 'Ward 2']);
  expect(names('findings')).toEqual(['Ward 2', 'Annex', 'Ward 10', 'Lakeside']);
});

test('all words of a filter must occur somewhere in the row, in any letter case', () => {
  expect(names('name', 'ward')).toEqual(['Ward 2', 'Ward 10']);
  expect(names('name', '  HOMES lake ')).toEqual(['Lakeside']);
  expect(names('name', 'ward-10.report')).toEqual(['Ward 10']);
  expect(names('name', 'ward homes')).toEqual([]);
});

test('ratings are found too', () => {
  const results = [{ name: 'Well-led', words: '57, Requires improvement', standing: null }];
  expect(orderedReports([report('A', { results }), report('B')], 'name', 'well-led requires')).toHaveLength(1);
});

test('findings are counted as the list of problems counts them, and told by severity', () => {
  const found = { error: 1, warning: 2, information: 0, hint: 3 };
  expect([findingCount(found), findingWords(found)]).toEqual(['3 findings', '1 error, 2 warnings, 3 hints']);
  expect([findingCount({ ...counts, hint: 3 }), findingWords(counts)]).toEqual([null, 'no findings']);
  expect(findingCount({ ...counts, warning: 1 })).toBe('1 finding');
});
