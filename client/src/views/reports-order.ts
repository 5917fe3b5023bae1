import type { ListedReport } from '../../../server/src/protocol/results.ts';
import { findingTotal } from './finding-words.ts';

/** What the list of reports can be sorted by. */
export const reportOrders = ['name', 'rating', 'date', 'findings'] as const;

export type ReportOrder = (typeof reportOrders)[number];

/**
 * The reports in whose name, provider, framework, file or results all words of the filter occur, in any letter case.
 * Sorted by name; or the worst rating, the latest assessment, the most findings first, and those without any last.
 */
export function orderedReports(
  reports: readonly ListedReport[],
  order: ReportOrder,
  filter: string,
): readonly ListedReport[] {
  const words = filter
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return reports
    .filter((report) => hasWords(report, words))
    .sort((left, right) => comparers[order](left, right) || byName(left, right));
}

type Compare = (left: ListedReport, right: ListedReport) => number;

const byName: Compare = (left, right) =>
  left.name.localeCompare(right.name, 'en', { numeric: true }) || (left.file < right.file ? -1 : 1);

const comparers: Readonly<Record<ReportOrder, Compare>> = {
  name: byName,
  rating: descending(({ main }) => (main?.standing ? main.standing.place / main.standing.of : -1)),
  date: descending(({ assessed }) => Number(assessed?.day?.replaceAll('-', '') ?? -1)),
  findings: descending(({ findings }) => (findings === null ? -1 : findingTotal(findings))),
};

function descending(value: (report: ListedReport) => number): Compare {
  return (left, right) => value(right) - value(left);
}

function hasWords({ name, provider, framework, file, results }: ListedReport, words: readonly string[]): boolean {
  const path = decodeURIComponent(file.slice(file.lastIndexOf('/') + 1));
  const text = [name, provider, framework, path, ...results.map((result) => `${result.name} ${result.words}`)]
    .join('\n')
    .toLowerCase();
  return words.every((word) => text.includes(word));
}
