import type { Assessment } from '../assessment/assessment.ts';
import type { Report } from '../report/report.ts';
import type { Range } from '../text/range.ts';
import type { Fix, RelatedPlace, Severity } from './finding.ts';

/** What a rule says before its severity is settled by the configuration. */
export interface Problem {
  readonly range: Range;
  readonly message: string;
  readonly related?: readonly RelatedPlace[];
  readonly fixes?: readonly Fix[];
}

/** What a rule may look at. */
export interface RuleContext {
  readonly report: Report;
  readonly assessment: Assessment;
}

/** One rule. The page of the same name beside it explains it, and its examples are the rule's tests. */
export interface Rule {
  /** `group/name`, as in configuration, suppressions and every machine format. */
  readonly id: string;
  /** Without configuration. */
  readonly severity: Severity;
  /** One line for lists: what the rule finds. */
  readonly summary: string;
  readonly fixable: boolean;
  /** True where the rule finds what is merely not there yet: in a draft it is only a hint. */
  readonly missing: boolean;
  readonly check: (context: RuleContext) => Iterable<Problem>;
}
