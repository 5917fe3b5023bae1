import type { TieRule } from './scoring.ts';

/**
 * How the overall rating comes from the ratings of the key questions.
 * `rules`: the first rule that fits decides; where none fits, the combination is undecided.
 * `weighted`: the weighted mean of what the key questions' ratings count as, rounded to a whole number, decides.
 * `score`: the overall score's band decides (frameworks that score only the whole).
 * `none`: the framework has no overall rating.
 */
export type OverallMethod =
  | (CountedRules & { readonly method: 'rules'; readonly note?: string | undefined })
  | WeightedOverall
  | { readonly method: 'score'; readonly note?: string | undefined }
  | { readonly method: 'none'; readonly note?: string | undefined };

export interface WeightedOverall {
  readonly method: 'weighted';
  /** Together 100 percent; a key question without a weight counts nothing. */
  readonly weights: readonly Weight[];
  /** Which way an exact half goes. */
  readonly tie: TieRule;
  readonly note?: string | undefined;
}

export interface Weight {
  /** The id of a key question. */
  readonly keyQuestion: string;
  /** 1 to 100. */
  readonly percent: number;
}

/** Rules over how many of some ratings are of which sort: the first whose counts all hold decides. */
export interface CountedRules {
  /** What counts mean by "enough"; empty where none says so. */
  readonly enough: readonly Enough[];
  readonly rules: readonly OverallRule[];
}

/** "Of up to 3 ratings, 1 is enough." The last has no upper end. */
export interface Enough {
  readonly upTo?: number | undefined;
  readonly count: number;
}

/** How the ratings that several services have for a key question give one for all of them. */
export interface AcrossServices extends CountedRules {
  /** Ids of key questions that are rated apart for all services together, and never combined. */
  readonly apart: readonly string[];
  readonly note?: string | undefined;
}

/** "Where Compliance has 2 stars or fewer, the overall rating has 2 stars at best." */
export interface Cap {
  readonly id: string;
  /** The id of the key question whose rating holds another down. */
  readonly keyQuestion: string;
  /** The cap holds where it has this rating or a worse one. */
  readonly rating: string;
  /** The id of the key question that is held down; undefined where it is the overall rating. */
  readonly on?: string | undefined;
  /** The best rating that is then possible. */
  readonly atBest: string;
  readonly note?: string | undefined;
}

/** "With a breach of regulations, Requires improvement at best." */
export interface BreachCap {
  readonly rating: string;
  readonly note?: string | undefined;
}

/** Which ratings, overall or for a key question, go with special measures. */
export interface SpecialMeasures {
  /** A service is in them only with one of these. */
  readonly in: readonly string[];
  /** With one of these it has not left them; empty where that is not known. */
  readonly out: readonly string[];
  readonly note?: string | undefined;
}

/** All the counts must hold. */
export interface OverallRule {
  readonly id: string;
  readonly rating: string;
  readonly counts: readonly RatingCount[];
  /** The rule in words, for explanations. */
  readonly text: string;
}

/** How many of the key questions have one of these ratings; either bound may be open. */
export interface RatingCount {
  readonly ratings: readonly string[];
  readonly atLeast?: number | undefined;
  readonly atMost?: number | undefined;
  /** True: at least as many as are enough of all ratings that count; false: fewer. */
  readonly enough?: boolean | undefined;
}
