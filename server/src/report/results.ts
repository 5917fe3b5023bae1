import type { Basis } from './report.ts';

/**
 * What a report gives each of its parts, in the words of its own framework. Plain data: it needs neither the text nor
 * the framework, so it can be kept when both are let go, and be compared with a report of another framework.
 */
export interface ReportResults {
  /** In the order of the report. */
  readonly services: readonly ServiceResults[];
}

export interface ServiceResults {
  /** Null for the single service of an ordinary report. */
  readonly name: string | null;
  /** Those that have a rating, or of which the report says something. */
  readonly keyQuestions: readonly KeyQuestionResults[];
  readonly overall: GivenResult;
}

/** What a part is given: as the report states it, else as it follows. */
export interface GivenResult {
  /** 0 to 100; null where there is none. */
  readonly score: number | null;
  /** The rating's name in house form; null where there is none. */
  readonly rating: string | null;
}

export interface KeyQuestionResults extends GivenResult {
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
