import type { NamedDefinition } from './named-definition.ts';
import type { RatingDefinition } from './rating.ts';

export interface KeyQuestionDefinition extends NamedDefinition {
  /** What sentences call it besides, such as "safety"; no heading is read by these. */
  readonly spoken?: readonly string[] | undefined;
  /** What is done for people that stands for it behind a rating, as in "good at keeping people safe". */
  readonly done?: readonly string[] | undefined;
  /** What the key question asks, in Keyline's own words. */
  readonly description?: string | undefined;
  /** True where only some reports have it: nothing is missing from one that leaves it out. */
  readonly optional?: boolean | undefined;
  /** Its own ratings, best first; undefined where it has those of the framework. */
  readonly ratings?: readonly RatingDefinition[] | undefined;
  /** Ids of key questions of which the worst rating is its own, where a report has them all; undefined where it has none. */
  readonly lowestOf?: readonly string[] | undefined;
  readonly statements: readonly StatementDefinition[];
}

export interface StatementDefinition extends NamedDefinition {
  /** The rating that is out of reach where this is not met, in a framework whose scoring is a ladder. */
  readonly neededFor?: string | undefined;
  /** False for a statement that gets no score and counts in no sum. */
  readonly scored: boolean;
}

/** How the ratings of another framework are carried across: what is not named has the same id or name. */
export interface FollowedFramework {
  /** The id of the other framework. */
  readonly framework: string;
  /** Ids of its key questions, each with the id here. */
  readonly keyQuestions: Readonly<Record<string, string>>;
  /** Names of its ratings, each with the id here. */
  readonly ratings: Readonly<Record<string, string>>;
}

/** Whether ratings are given by a framework: not yet, only tried out, now, or no longer. */
export type FrameworkStatus = TriedStatus | 'in-force' | 'withdrawn';

/** That of a framework before it is in force: what is judged by it is no rating. */
export type TriedStatus = 'draft' | 'pilot';

/** What a statement is that a report leaves out. */
export type LeftOut = 'missing' | 'not-assessed';

/** What Keyline reads under the heading of a section. */
export type SectionContents = 'must-actions' | 'should-actions' | 'requirement-notices' | 'enforcement';

export interface SectionDefinition extends NamedDefinition {
  readonly holds?: SectionContents | undefined;
}
