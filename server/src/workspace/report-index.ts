import { normaliseUri } from '../text/addresses/normalise-uri.ts';
import type { ReportSummary } from './report-summary.ts';

/**
 * What is known of the reports of a workspace, each by its file. Immutable: every change gives a new index.
 * All spellings of an address mean the same file.
 */
export interface ReportIndex {
  readonly summaries: ReadonlyMap<string, ReportSummary>;
}

/** An index of no reports. */
export const emptyIndex: ReportIndex = { summaries: new Map() };

/** The index with this summary, in place of the one that the file had. */
export function withSummary(index: ReportIndex, summary: ReportSummary): ReportIndex {
  return withSummaries(index, [summary]);
}

/** The index with all of these summaries; takes as long as one does where the index is large. */
export function withSummaries(index: ReportIndex, summaries: Iterable<ReportSummary>): ReportIndex {
  const next = new Map(index.summaries);
  for (const summary of summaries) {
    next.set(normaliseUri(summary.file), summary);
  }
  return { summaries: next };
}

/** The index without this file; the same index where it does not hold it. */
export function withoutFile(index: ReportIndex, file: string): ReportIndex {
  const key = normaliseUri(file);
  if (!index.summaries.has(key)) {
    return index;
  }
  const next = new Map(index.summaries);
  next.delete(key);
  return { summaries: next };
}

/** What is known of the report in this file; null where it is not known or no report. */
export function summaryOf(index: ReportIndex, file: string): ReportSummary | null {
  return index.summaries.get(normaliseUri(file)) ?? null;
}

/** Every report, in the order in which they came into the index. */
export function allSummaries(index: ReportIndex): readonly ReportSummary[] {
  return [...index.summaries.values()];
}

/** The reports, other than itself, that name this file in a link, as their previous report, or as one they speak of. */
export function reportsLinkingTo(index: ReportIndex, file: string): readonly ReportSummary[] {
  const key = normaliseUri(file);
  return allSummaries(index).filter(
    (summary) =>
      normaliseUri(summary.file) !== key && summary.references.some((reference) => sameFile(reference.file, key)),
  );
}

/** Whether two addresses, in whatever spelling, name the same file. */
export function sameFile(left: string, right: string): boolean {
  return normaliseUri(left) === normaliseUri(right);
}
