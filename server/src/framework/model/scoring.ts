/** Numbers from `from` to `to`, both included. */
export interface Band {
  readonly rating: string;
  readonly from: number;
  readonly to: number;
}

/**
 * How a score comes from the scores below it. A closed set: frameworks choose, code computes.
 * `percentage`: the sum of the statement scores over the highest sum possible, in whole percent.
 * `lowest`: the lowest of the statement scores decides the rating of the key question.
 * `ladder`: a rating needs everything met that it and all worse ones need; within that, people decide.
 * `judged`: ratings are decided by people; nothing is computed from scores.
 */
export type Scoring = PercentageScoring | LowestScoring | LadderScoring | JudgedScoring;

/** Which way a number goes that lies half-way between two whole ones. */
export type TieRule = 'half-up' | 'half-even' | 'half-down';

export interface PercentageScoring {
  readonly method: 'percentage';
  /** Whether each key question has a score of its own or only the whole. */
  readonly of: 'key-question' | 'whole';
  /** Which way an exact half goes. */
  readonly tie: TieRule;
  /** Best first, without gap or overlap on whole numbers from the lowest possible to 100. */
  readonly bands: readonly Band[];
  /** Turns the percentage of a statement's evidence-category scores into the statement's score; null without categories. */
  readonly evidenceBands: readonly EvidenceBand[] | null;
  readonly note?: string | undefined;
}

export interface EvidenceBand {
  readonly score: number;
  readonly from: number;
  readonly to: number;
}

export interface LowestScoring {
  readonly method: 'lowest';
  /** Best first, which lowest scores give which rating; together they hold every score of the scale. */
  readonly bands: readonly Band[];
  readonly note?: string | undefined;
}

export interface LadderScoring {
  readonly method: 'ladder';
  readonly note?: string | undefined;
}

export interface JudgedScoring {
  readonly method: 'judged';
}

/** "In band Good, any statement at 1 or below: Requires improvement at best." */
export interface Limit {
  readonly id: string;
  readonly band: string;
  /** The limit holds when any statement has this score or a lower one. */
  readonly anyStatementAtMost: number;
  readonly rating: string;
  readonly note?: string | undefined;
}
