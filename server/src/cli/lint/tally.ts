import { type Finding, type Severity, severities } from '../../rules/finding.ts';
import { automaticFix } from '../../rules/fix-text.ts';
import type { Totals } from './formats/format.ts';

/** Counts what a run of `lint` finds. */
export interface Tally {
  readonly add: (findings: readonly Finding[], fixed: number, isReport: boolean) => void;
  readonly totals: (complete: boolean) => Totals;
  /** Whether anything at or above the severity was found. */
  readonly reaches: (severity: Severity | 'never') => boolean;
  /** Whether a rule failed rather than the report. */
  readonly hasFault: () => boolean;
}

export function startTally(): Tally {
  const counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  const sums = { files: 0, reports: 0, fixable: 0, unsafelyFixable: 0, fixed: 0, faults: 0 };
  return {
    add: (findings, fixed, isReport) => {
      sums.files += 1;
      sums.reports += isReport ? 1 : 0;
      sums.fixed += fixed;
      for (const finding of findings) {
        counts[finding.severity] += 1;
        sums.faults += finding.rule === 'internal-error' ? 1 : 0;
        const safe = automaticFix(finding, false) !== null;
        sums.fixable += safe ? 1 : 0;
        sums.unsafelyFixable += !safe && automaticFix(finding, true) !== null ? 1 : 0;
      }
    },
    totals: (complete) => ({ ...sums, counts, incomplete: !complete }),
    reaches: (severity) =>
      severity !== 'never' && severities.slice(0, severities.indexOf(severity) + 1).some((each) => counts[each] > 0),
    hasFault: () => sums.faults > 0,
  };
}
