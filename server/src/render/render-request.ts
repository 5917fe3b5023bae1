import type { Analysis } from '../analysis/analysis.ts';
import type { TriedScore } from '../assessment/what-if/tried-score.ts';
import type { Finding } from '../rules/finding.ts';

/** What to make a page of, and how. */
export interface RenderRequest {
  readonly analysis: Analysis;
  /** The name of the page; null for what the report is about. */
  readonly title: string | null;
  /** Shown beside what they are about; empty for a page that is to be published. */
  readonly findings: readonly Finding[];
  /** Scores to try, beside those that the report states. */
  readonly tried: readonly TriedScore[];
  /** Whether images from other computers are shown; else their text stands in their place. */
  readonly remoteImages: boolean;
  /** Whether every part carries its line of the source (`data-line`, counted from 0), for an editor to follow. */
  readonly withLines: boolean;
  /** Whether links to other reports lead to their pages, which then stand beside this one. */
  readonly linksToPages: boolean;
  /** Whether the page says in attributes what the report states, so that it can be imported again. */
  readonly importable: boolean;
}
