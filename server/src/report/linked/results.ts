import type { TriedStatus } from '../../framework/model/definitions.ts';
import type { Range } from '../../text/range.ts';

/**
 * What a report gives each of its parts, in the words of its own framework. Plain data: it needs neither the text nor
 * the framework, so it can be kept when both are let go, and be compared with a report of another framework.
 */
export interface ReportResults {
  /** In the order of the report. */
  readonly services: readonly ServiceResults[];
  /** What the report is about, by the front matter: its provider, location and service. */
  readonly names: readonly string[];
  /** The id of the framework that it follows; null where that is not known. */
  readonly framework?: string | null;
  /** Set where its framework is not in force yet: then what it gives is no rating. */
  readonly tried?: TriedStatus;
  /** When the service was assessed, and when the report was published, as it writes them; null where it does not say. */
  readonly assessed: string | null;
  readonly published: string | null;
  /** How many breaches of regulations it states, else names in its notices; null where it does neither. */
  readonly breaches: number | null;
  /** What its notices, else its actions, call the regulations that were breached: short names, in the order of the text. */
  readonly breached: readonly string[];
  /** How many actions must be taken; null where it has no list of them. */
  readonly mustActions: number | null;
}

export interface ServiceResults {
  /** Null for the single service of an ordinary report. */
  readonly name: string | null;
  /** Whether its ratings are new or carry over from before; null where the report does not say. */
  readonly basis: Basis | null;
  /** Those that have a rating, or of which the report says something. */
  readonly keyQuestions: readonly KeyQuestionResults[];
  readonly overall: PartResult;
}

/** What a part is given: as the report states it, else as it follows. */
export interface GivenResult {
  /** 0 to 100; null where there is none. */
  readonly score: number | null;
  /** The rating's name in house form; null where there is none. */
  readonly rating: string | null;
}

/** What a part is given, and what it was given before. */
export interface PartResult extends GivenResult {
  /** The name of the previous rating in house form; null where the report gives none. */
  readonly previous: string | null;
}

export interface KeyQuestionResults extends PartResult {
  readonly id: string;
  readonly name: string;
  readonly statements: readonly StatementResults[];
}

export interface StatementResults {
  readonly id: string;
  readonly name: string;
  /** On the framework's scale; null where there is none. */
  readonly score: number | null;
  readonly basis: Basis | null;
}

/** The report that `previous` in the front matter names, as far as it could be read. */
export interface PreviousReport {
  /** As the front matter names it. */
  readonly file: string;
  /** Where the front matter names it. */
  readonly range: Range;
  readonly results: ReportResults;
}

/** `transferred`: taken over from another provider, so that ratings are shown and count in none above them. */
export type Basis = 'assessed' | 'carried-forward' | 'not-assessed' | 'transferred';
