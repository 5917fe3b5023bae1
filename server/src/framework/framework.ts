import type { ReleaseWording } from './release-wording.ts';

/**
 * What a framework says, in the form that all of Keyline reads: one revision, all names resolved.
 * The files in `schemas/frameworks/` are the source; `framework-schema.ts` checks them.
 */
export interface Framework {
  /** For example `cqc-single-assessment`. */
  readonly id: string;
  /** For example `2024-12`; null where the framework has only one revision. */
  readonly revision: string | null;
  readonly title: string;
  readonly note?: string | undefined;
  /** A framework that is not in force yet. */
  readonly draft: boolean;
  /** What the parts are called in this framework, in the singular, lower case. */
  readonly terms: Terms;
  /** What sentences call those who give the ratings, besides "we" and "inspectors". */
  readonly regulators: readonly string[];
  readonly keyQuestions: readonly KeyQuestionDefinition[];
  /** Empty where statements have no evidence categories. */
  readonly evidenceCategories: readonly NamedDefinition[];
  /** Names of the heading that holds the overall rating, the first is the house form. */
  readonly overallNames: readonly string[];
  readonly scale: readonly ScoreDefinition[];
  /** Best first. */
  readonly ratings: readonly RatingDefinition[];
  /** Labels that stand where a rating stands but are none, such as "Inspected but not rated". */
  readonly labels: readonly NamedDefinition[];
  readonly scoring: Scoring;
  readonly limits: readonly Limit[];
  readonly overall: OverallMethod;
  readonly caps: readonly Cap[];
  /** The best overall rating that is normally possible with a breach of regulations; null where there is no such rule. */
  readonly breachCap: BreachCap | null;
  /** How the ratings of several services give one for all of them; null where each stands for itself. */
  readonly acrossServices: AcrossServices | null;
  /** Headings of reports that are neither rated nor a service. */
  readonly sections: readonly SectionDefinition[];
  /** Those of reports, then those of news releases. */
  readonly phrases: readonly Phrase[];
  /** The law that actions and breaches name. */
  readonly instruments: readonly RegulationInstrument[];
  /** Whether a file normally holds several services, each with its own key questions. */
  readonly services: boolean;
  /** How news releases about the framework's reports look and what they say; null where nothing is known of any. */
  readonly release: ReleaseWording | null;
  /** How the framework's reports look where they are published. */
  readonly page: PublishedPage;
}

export interface Terms {
  /** "key question" or, for local authorities, "theme". */
  readonly keyQuestion: string;
  /** "quality statement". */
  readonly statement: string;
}

/** Something that reports call by a name: the house form and the other spellings that mean the same. */
export interface NamedDefinition {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly note?: string | undefined;
}

export interface KeyQuestionDefinition extends NamedDefinition {
  /** What sentences call it besides, such as "safety"; no heading is read by these. */
  readonly spoken?: readonly string[] | undefined;
  /** What the key question asks, in Keyline's own words. */
  readonly description?: string | undefined;
  /** True where only some reports have it: nothing is missing from one that leaves it out. */
  readonly optional?: boolean | undefined;
  /** Its own ratings, best first; undefined where it has those of the framework. */
  readonly ratings?: readonly RatingDefinition[] | undefined;
  readonly statements: readonly StatementDefinition[];
}

export interface StatementDefinition extends NamedDefinition {
  /** The rating that is out of reach where this is not met, in a framework whose scoring is a ladder. */
  readonly neededFor?: string | undefined;
  /** False for a statement that gets no score and counts in no sum. */
  readonly scored: boolean;
}

export interface ScoreDefinition {
  readonly value: number;
  /** What reports write in place of the number, such as "Met". */
  readonly name?: string | undefined;
  readonly meaning: string;
}

export interface RatingDefinition extends NamedDefinition {
  /** What sentences call it besides, such as "requiring improvement". */
  readonly spoken?: readonly string[] | undefined;
  /** The score that a statement carries forward from this previous rating. */
  readonly carries: number | null;
  /** What it counts as in a weighted overall rating. */
  readonly value?: number | undefined;
  /** How good it is; undefined where that follows from its place among the others. */
  readonly tone?: Tone | undefined;
  readonly description?: string | undefined;
}

/** How good a rating is, in steps that need no knowledge of the framework; colours and shapes follow from them. */
export type Tone = 'best' | 'good' | 'middling' | 'poor' | 'none';

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

/** What Keyline reads under the heading of a section. */
export type SectionContents = 'must-actions' | 'should-actions' | 'requirement-notices' | 'enforcement';

export interface SectionDefinition extends NamedDefinition {
  readonly holds?: SectionContents | undefined;
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

/** What a sentence states. */
export const phraseKinds = [
  'score',
  'rating',
  'previous-rating',
  'rating-remained',
  'rating-changed',
  'rating-first',
  'statements-assessed',
  'breaches',
  'carried-forward',
  'dates',
  'must-actions',
] as const;

export type PhraseKind = (typeof phraseKinds)[number];

/** The places in a phrase that hold a value. */
export const slotNames = [
  'score',
  'rating',
  'previous-rating',
  'key-question',
  'statement',
  'count',
  'dates',
  'service',
  'regulations',
] as const;

export type SlotName = (typeof slotNames)[number];

/**
 * A sentence with slots, such as `This service scored {score} (out of 100) for this area.`
 * How templates are written: `phrase-template.ts`.
 * The first template is the house form that Keyline writes; the others are recognised too.
 */
export interface Phrase {
  readonly id: string;
  readonly kind: PhraseKind;
  readonly templates: readonly string[];
  /**
   * Where the sentence speaks of the service as a whole: `whole` unless it stands under a key question, as "We rated it as
   * Good" does; `whole-only` wherever it stands.
   */
  readonly about?: 'whole' | 'whole-only' | undefined;
  /** Where the sentence is one of news releases: in a report the same words often speak of an earlier inspection. */
  readonly only?: 'news' | undefined;
  /** Words that, earlier in the same sentence, make it speak of something else: "last" in "At our last inspection we rated …". */
  readonly unless: readonly string[];
  readonly note?: string | undefined;
}

/** An Act or a set of regulations. The same number can stand in two instruments and mean two things. */
export interface RegulationInstrument extends NamedDefinition {
  readonly regulations: readonly Regulation[];
}

export interface Regulation {
  /** As reports write it: `12`, `9A`. */
  readonly number: string;
  readonly title: string;
  /** What reports call it in running text. */
  readonly shortNames: readonly string[];
  readonly note?: string | undefined;
}

/**
 * How the regulator's published pages are laid out, for the import of such a page. In every template letter case, kinds
 * of quotes and dashes, spaces, and a full stop or colon at the end do not matter.
 */
export interface PublishedPage {
  /** Lines, and sentences at the end of a line, that belong to the page and not to the report. Without slots. */
  readonly furniture: readonly string[];
  /** Lines of the page that hold a value of the report. The first that fits a line counts. */
  readonly lines: readonly PageLine[];
  /**
   * Words that begin a paragraph, before the day or days of the assessment: "Date of assessment:". Only pages of this
   * framework have them, and the paragraph speaks of the service as a whole.
   */
  readonly openings: readonly string[];
  /** What pages call the sorts of services, such as "Care home". */
  readonly sectors: readonly string[];
  /** Ids of the sections that tell of earlier visits: what was rated so there, was so before. */
  readonly earlier: readonly string[];
  readonly note?: string | undefined;
}

/**
 * What a line of a published page tells about the report. `overall-rating` is that of the whole organisation, which is
 * not this report's. Four kinds hold no value: `contents` begins the list of the page's contents; `organisation` tells
 * that the name on top of the page is a provider's and not a location's; `occasion` says in set words why there was an
 * inspection, and `approach` that this framework was used, both of which only pages of this framework have.
 */
export type PageValue =
  | 'report-date'
  | 'assessed'
  | 'updated'
  | 'published'
  | 'overall-rating'
  | 'previous-rating'
  | 'provider'
  | 'service'
  | 'notice'
  | 'contents'
  | 'organisation'
  | 'occasion'
  | 'approach';

export interface PageLine {
  readonly holds: PageValue;
  /** A template with the slot `{value}`; where it has none, the next line of the page is the value. */
  readonly template: string;
}
