import type { PreviousReport } from '../language/code-lenses/previous-report.ts';
import type { Finding } from '../rules/finding.ts';
import type { Analysis } from '../rules/rule.ts';

/** What to make a page of, and how. */
export interface RenderRequest {
  readonly analysis: Analysis;
  /** Shown beside what they are about; empty for a page that is to be published. */
  readonly findings: readonly Finding[];
  /** The results of the previous report; null where it is not at hand. */
  readonly previous: PreviousReport | null;
  /** Scores to try, beside those that the report states. */
  readonly tried: readonly TriedScore[];
  /** Whether images from other computers are shown; else their text stands in their place. */
  readonly remoteImages: boolean;
  /** Whether every part carries its line of the source (`data-line`, counted from 0), for an editor to follow. */
  readonly withLines: boolean;
}

/** A score to try for a statement. */
export interface TriedScore {
  /** Place of the service in `Report.services`. */
  readonly service: number;
  /** The framework's id of the statement. */
  readonly statement: string;
  readonly score: number;
}
