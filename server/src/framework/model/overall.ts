import type { RatingDefinition } from './rating.ts';
import type { TieRule } from './scoring.ts';

/**
 * How the overall rating comes from the ratings of the key questions.
 * `rules`: the first rule that fits decides; where none fits, the combination is undecided.
 * `weighted`: the weighted mean of what the key questions' ratings count as, rounded to a whole number, decides.
 * `points`: what the key questions' ratings count as is added up, and the first band that fits decides.
 * `adjusted`: the rating of one key question, which others lift or lower.
 * `score`: the overall score's band decides (frameworks that score only the whole).
 * `none`: the framework has no overall rating.
 */
export type OverallMethod =
  | RulesOverall
  | WeightedOverall
  | PointsOverall
  | AdjustedOverall
  | { readonly method: 'score'; readonly note?: string | undefined }
  | { readonly method: 'none'; readonly note?: string | undefined };

export interface RulesOverall extends CountedRules {
  readonly method: 'rules';
  /** What the whole can have, best first; undefined where these are the ratings of the framework. */
  readonly ratings?: readonly RatingDefinition[] | undefined;
  /** True where the whole has a rating only if a rule fits. */
  readonly optional?: boolean | undefined;
  readonly note?: string | undefined;
}

export interface PointsOverall {
  readonly method: 'points';
  /** Tried from the first to the last. */
  readonly bands: readonly PointsBand[];
  readonly note?: string | undefined;
}

/** "Up to 15 points, none over 5: rating 5." All that it says must hold. */
export interface PointsBand {
  readonly rating: string;
  readonly atLeast?: number | undefined;
  readonly atMost?: number | undefined;
  /** The most that a single key question may count as. */
  readonly singleAtMost?: number | undefined;
}

export interface AdjustedOverall {
  readonly method: 'adjusted';
  /** The id of the key question whose rating is the start. */
  readonly base: string;
  /** In the order in which they are made. */
  readonly adjustments: readonly Adjustment[];
  readonly note?: string | undefined;
}

/** "Staffing at 5 stars: one star more." */
export interface Adjustment {
  readonly keyQuestion: string;
  readonly rating: string;
  /** Steps up, or below 0 down; never past the best or the worst rating. */
  readonly by: number;
}

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
  /** The sectors whose reports combine services so; undefined for all. */
  readonly sectors?: readonly string[] | undefined;
  /** Ids of key questions that are rated apart for all services together, and never combined. */
  readonly apart: readonly string[];
  /** True where all services together have no other rating than those, and none of the whole. */
  readonly onlyApart?: boolean | undefined;
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
  /** Whether it is enough that a key question is rated no better. */
  readonly orKeyQuestion?: boolean | undefined;
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
  /** Ids of the key questions that are counted; undefined where all are. */
  readonly of?: readonly string[] | undefined;
  readonly atLeast?: number | undefined;
  readonly atMost?: number | undefined;
  /** True: at least as many as are enough of all ratings that count; false: fewer. */
  readonly enough?: boolean | undefined;
}
