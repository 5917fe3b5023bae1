import { type Finding, type Severity, severities } from '../../rules/finding.ts';
import { automaticFix } from '../../rules/fix-text.ts';
import { exitCodes } from '../program/exit-codes.ts';
import { UserError } from '../program/user-error.ts';
import type { FormatOptions, Totals } from './formats/format.ts';

/** Counts what a run of `lint` finds. */
export interface Tally {
  readonly add: (findings: readonly Finding[], fixed: number, isReport: boolean) => void;
  readonly totals: (complete: boolean) => Totals;
  /** The exit code where everything could be looked at or not, and this severity counts. */
  readonly exitCode: (complete: boolean, failOn: Severity | 'never') => number;
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
    exitCode: (complete, failOn) => {
      // A rule failed rather than a report.
      if (sums.faults > 0) {
        return exitCodes.fault;
      }
      const counting = failOn === 'never' ? [] : severities.slice(0, severities.indexOf(failOn) + 1);
      const reaches = counting.some((each) => counts[each] > 0);
      return !complete ? exitCodes.usage : reaches ? exitCodes.findings : exitCodes.clean;
    },
  };
}

/** What is to be shown. Throws a UserError where two things are asked for. */
export function shownOf({
  suppressions,
  statistics,
}: {
  readonly suppressions?: boolean;
  readonly statistics?: boolean;
}): FormatOptions['show'] {
  if (suppressions && statistics) {
    throw new UserError('Give --suppressions or --statistics, not both: each is printed in place of the findings.');
  }
  return suppressions ? 'suppressions' : statistics ? 'statistics' : 'findings';
}
