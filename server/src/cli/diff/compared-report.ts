import type { Analysis } from '../../analysis/analysis.ts';
import type { ReportComparison } from '../../comparison/compare-reports.ts';
import type { Finding } from '../../rules/finding.ts';
import { findingContent } from '../lint/finding-content.ts';
import type { CheckedFile } from '../lint/formats/format.ts';

/** One of two states of a report. */
export interface ReportState {
  /** As it is shown. */
  readonly path: string;
  readonly text: string;
  readonly analysis: Analysis;
  readonly checked: CheckedFile;
}

/** A report that changed, with what changed in it. A side is null where the report was not, or is no more. */
export interface ChangedReport {
  readonly before: ReportState | null;
  readonly now: ReportState | null;
  readonly comparison: ReportComparison;
  readonly findings: FindingChanges;
}

export interface FindingChanges {
  readonly added: readonly PlacedFinding[];
  readonly gone: readonly PlacedFinding[];
}

/** A finding with the line on which it begins, from 1. */
export interface PlacedFinding extends Finding {
  readonly line: number;
}

/** The findings that only one of two states has, by rule and content: each stands for one of the other state at most. */
export function findingChanges(before: CheckedFile | null, now: CheckedFile | null): FindingChanges {
  return { added: onlyIn(now, before), gone: onlyIn(before, now) };
}

function onlyIn(state: CheckedFile | null, other: CheckedFile | null): readonly PlacedFinding[] {
  if (state === null) {
    return [];
  }
  const known = new Map<string, number>();
  for (const finding of other?.findings ?? []) {
    const name = nameOf(finding, other);
    known.set(name, (known.get(name) ?? 0) + 1);
  }
  return state.findings.flatMap((finding) => {
    const name = nameOf(finding, state);
    const count = known.get(name) ?? 0;
    known.set(name, count - 1);
    return count > 0 ? [] : [{ ...finding, line: state.placeOf(finding.range).start.line }];
  });
}

function nameOf(finding: Finding, file: CheckedFile | null): string {
  return file === null ? '' : `${finding.rule} ${findingContent(finding, file)}`;
}
