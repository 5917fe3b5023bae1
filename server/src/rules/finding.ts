import type { TextEdit } from '../text/edit.ts';
import type { Range } from '../text/range.ts';

/** Worst first. */
export const severities = ['error', 'warning', 'information', 'hint'] as const;

export type Severity = (typeof severities)[number];

/** One thing that a rule found. It knows nothing of any protocol. */
export interface Finding {
  /** `group/name`; a name alone where no rule found it (`internal-error`, `more-findings`). */
  readonly rule: string;
  readonly severity: Severity;
  readonly range: Range;
  /** What is wrong, why, and what to do. */
  readonly message: string;
  /** Other places that the message speaks of. */
  readonly related: readonly RelatedPlace[];
  readonly fixes: readonly Fix[];
}

export interface RelatedPlace {
  readonly range: Range;
  readonly message: string;
}

/** A change that removes the finding. `safe`: it never changes what the report says beyond what the finding names. */
export interface Fix {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly TextEdit[];
}

/** Whether a rule found it, which has a page and can be kept back. */
export function isOfRule({ rule }: Finding): boolean {
  return rule.includes('/');
}
