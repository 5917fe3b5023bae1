import type { KeyQuestionDefinition, StatementDefinition } from '../framework/model/definitions.ts';
import type { KeyQuestion, Overall, Service, Statement } from '../report/report.ts';

/** What follows from the scores of a report: one result for each of its services, in the same order; none without a framework. */
export interface Assessment {
  readonly services: readonly ServiceResult[];
}

export interface ServiceResult {
  readonly service: Service;
  /** In the same order as the service's key questions. */
  readonly keyQuestions: readonly KeyQuestionResult[];
  /** What the ratings of the services in this one make together, for each key question; empty where none lie in it. */
  readonly across: readonly AcrossResult[];
  readonly overall: OverallResult;
}

/** What several services' ratings for one key question make together. */
export interface AcrossResult {
  readonly definition: KeyQuestionDefinition;
  /** Every service that counts, in the order of the text. */
  readonly counted: readonly ServiceRating[];
  /** Null where a service has no rating yet, where nothing decides, or where the key question is rated apart. */
  readonly rating: string | null;
  /** The rule that decided, or null. */
  readonly rule: string | null;
  readonly undecided: boolean;
  /** True where the key question is rated for all services together by judgement. */
  readonly apart: boolean;
}

export interface ServiceRating {
  /** Place of the service in `Report.services`. */
  readonly service: number;
  readonly name: string | null;
  readonly rating: string | null;
}

/** Where a statement's score comes from. */
export type ScoreSource = 'stated' | 'evidence' | 'carried-forward' | 'not-assessed' | 'missing';

export interface StatementResult {
  readonly definition: StatementDefinition;
  /** Null where the report has no section for the statement. */
  readonly statement: Statement | null;
  readonly score: number | null;
  readonly source: ScoreSource;
}

/** A percentage as it is computed, kept in whole numbers: `sum` of `max`, rounded to `score`. */
export interface Percentage {
  readonly sum: number;
  readonly max: number;
  /** 0 to 100. */
  readonly score: number;
  /** The other whole number, where the exact percentage lies half-way between two; else null. */
  readonly tiedWith: number | null;
}

export interface AppliedLimit {
  readonly id: string;
  /** The rating before and after the limit. */
  readonly from: string;
  readonly to: string;
  /** The statements that set it off; empty where a rating does. */
  readonly statements: readonly StatementResult[];
  /** The rating of another key question that sets it off; null where statements do. */
  readonly cause: CountedRating | null;
}

/** A weighted mean as it is computed, kept in whole numbers. */
export interface WeightedMean {
  /** In the order of the framework's weights. */
  readonly parts: readonly WeightedPart[];
  /** Each value times its percent, summed: the mean in hundredths. */
  readonly sum: number;
  /** The mean, rounded to a whole number. */
  readonly rounded: number;
  /** The other whole number, where the mean lies half-way between two; else null. */
  readonly tiedWith: number | null;
}

export interface WeightedPart {
  readonly definition: KeyQuestionDefinition;
  /** 1 to 100. */
  readonly percent: number;
  /** What its rating counts as. */
  readonly value: number;
}

export interface KeyQuestionResult {
  readonly definition: KeyQuestionDefinition;
  readonly keyQuestion: KeyQuestion;
  /** Every scored statement of the definition, in the framework's order. */
  readonly statements: readonly StatementResult[];
  /** Null where a score is missing or the framework does not score key questions. */
  readonly percentage: Percentage | null;
  /** The rating that the scores give before any limit; null where people decide. */
  readonly band: string | null;
  readonly limit: AppliedLimit | null;
  /**
   * The rating after the limit. Where ratings are judged, the stated one, or what those of the services in it make; on a
   * ladder, of the ratings that it leaves the one that is stated or lies nearest to it.
   */
  readonly rating: string | null;
  /** The ratings of which the worst is its own; empty where the framework names none, or the report lacks one. */
  readonly parts: readonly CountedRating[];
  /** Where services lie in this one: what their ratings make together; else null. */
  readonly across: AcrossResult | null;
  /** True where its rating is not to come from scores: it is combined from services, or stands from before. */
  readonly isGiven: boolean;
}

export interface OverallResult {
  readonly overall: Overall;
  readonly percentage: Percentage | null;
  /** The weighted mean of the ratings, where the framework makes one and all that count are there. */
  readonly mean: WeightedMean | null;
  readonly band: string | null;
  readonly limit: AppliedLimit | null;
  /** What rules count or weights weigh: one entry for each of these key questions; empty where nothing does. */
  readonly counted: readonly CountedRating[];
  readonly rating: string | null;
  /** The rule that decided, or null. */
  readonly rule: string | null;
  /** True where all key questions are rated and no rule decides. */
  readonly undecided: boolean;
}

/** A key question's rating as it counts in the overall rating; null where it has none. */
export interface CountedRating {
  readonly definition: KeyQuestionDefinition;
  readonly rating: string | null;
  /** True for a rating that carries over from before, because the report leaves the key question out of its scope. */
  readonly standing: boolean;
}
