import type {
  FollowedFramework,
  FrameworkStatus,
  KeyQuestionDefinition,
  LeftOut,
  SectionDefinition,
} from './model/definitions.ts';
import type { DisplayDuty } from './model/display-duty.ts';
import type { RegulationInstrument } from './model/law.ts';
import type { NamedDefinition } from './model/named-definition.ts';
import type { AcrossServices, BreachCap, Cap, OverallMethod, SpecialMeasures } from './model/overall.ts';
import type { Phrase } from './model/phrase.ts';
import type { PublishedPage } from './model/published-page.ts';
import type { RatingDefinition, ScoreDefinition } from './model/rating.ts';
import type { ReleaseWording } from './model/release-wording.ts';
import type { Limit, Scoring } from './model/scoring.ts';

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
  /** A framework that is not in force yet: one whose status is draft or pilot. */
  readonly draft: boolean;
  readonly status: FrameworkStatus;
  /** How results of other frameworks are read where a report of theirs is the previous one. */
  readonly follows: readonly FollowedFramework[];
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
  /** Whether published reports have the key questions in one order or another, so that none is expected. */
  readonly anyOrder: boolean;
  /** Whether a statement that a report leaves out is missing, or was not looked at. */
  readonly leftOut: LeftOut;
  readonly scoring: Scoring;
  readonly limits: readonly Limit[];
  readonly overall: OverallMethod;
  readonly caps: readonly Cap[];
  /** The best overall rating that is normally possible with a breach of regulations; null where there is no such rule. */
  readonly breachCap: BreachCap | null;
  /** Which ratings go with special measures; null where nothing is known of them. */
  readonly specialMeasures: SpecialMeasures | null;
  /** The duty to show ratings where the service is given; null where nothing is known of one. */
  readonly display: DisplayDuty | null;
  /** How the ratings of several services give one for all of them; null where each stands for itself. */
  readonly acrossServices: AcrossServices | null;
  /** Every way in which reports of some sector combine services; the one for the report's own is `acrossServices`. */
  readonly acrossBySector: readonly AcrossServices[];
  /** Headings of reports that are neither rated nor a service. */
  readonly sections: readonly SectionDefinition[];
  /** Those of reports, then those of news releases. */
  readonly phrases: readonly Phrase[];
  /** The law that actions and breaches name. */
  readonly instruments: readonly RegulationInstrument[];
  /** Whether a file may hold several services, each with key questions and an overall rating of its own. */
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
