/** Texts that the server makes for the client: pages, previews, new and imported reports. */

/** The answer where something that was asked for cannot be: what is wrong, for the author. */
export interface Refusal {
  readonly problem: string;
}

export interface NewText {
  readonly text: string;
}

/** A score that the author tries for a statement. */
export interface TriedScore {
  /** Place of the service in the report, from 0. */
  readonly service: number;
  /** The id of the statement. */
  readonly statement: string;
  readonly score: number;
}

/** A score that a statement can have. */
export interface ScaleValue {
  readonly value: number;
  /** What reports write in place of the number, such as "Met". */
  readonly name?: string | undefined;
  readonly meaning: string;
}

/** The inside of a preview. */
export interface RenderedReport {
  /** The version of the text that was rendered. */
  readonly version: number;
  readonly title: string;
  /** What goes inside the main part of a page. Sanitised. */
  readonly html: string;
  /** How many lines the text has. */
  readonly lines: number;
  /** The scores that a statement can have; empty where statements have none. */
  readonly scale: readonly ScaleValue[];
  /** What the report comes to, in a sentence; null where there are no scores and ratings. */
  readonly summary: string | null;
}

/** A complete page. */
export interface RenderedPage {
  readonly title: string;
  readonly html: string;
}

/** A line of an imported page. */
export interface LineNote {
  /** Of the page, counted from 1. */
  readonly line: number;
  readonly text: string;
  readonly reason: string;
}

/** The report that a published page becomes. */
export interface ImportedPage extends NewText {
  /** Null where the page fits no framework. */
  readonly framework: string | null;
  readonly messages: readonly string[];
  /** What the report says and the page does not. */
  readonly added: readonly LineNote[];
  readonly notUnderstood: readonly LineNote[];
  /** What belongs to the website or to print, or stands in the front matter. */
  readonly removed: readonly LineNote[];
}

/** A report as a file for readers or offices. */
export interface RenderedFile {
  readonly title: string;
  /** Its bytes in base64. */
  readonly base64: string;
  /** What the author should know of it, as sentences: a picture that cannot be shown. */
  readonly notes: readonly string[];
}

/** Why there is no such file. */
export interface NoRenderedFile extends Refusal {
  /** The command that brings what is missing, for a terminal; null where none does. */
  readonly bringing: string | null;
}

/** A section that a report of its framework has and this one has not. */
export interface MissingSection {
  readonly name: string;
  /** The key question that a statement belongs to; null for a key question. */
  readonly home: string | null;
  /** The service that it is missing from; null in a report with a single one. */
  readonly service: string | null;
  /** That of the `ScorePart`. */
  readonly id: string;
  /** For the command `keyline.insertSection`. */
  readonly address: { readonly service: number; readonly keyQuestion: string; readonly statement: string | null };
}

/** A revision of a framework as an author chooses it for a new report. */
export interface FrameworkChoice {
  readonly reference: string;
  readonly title: string;
  /** Null for a framework without revisions. */
  readonly revision: string | null;
  /** When it is in force, as in "from 1 December 2024"; empty where nobody says. */
  readonly inForce: string;
  /** The sorts of service that it is for; empty where it is for all, or for all that others are not for. */
  readonly sectors: readonly string[];
  /** Whether the configuration sets it for new reports. */
  readonly isSet: boolean;
  /** How many reports of the workspace follow it. */
  readonly used: number;
  readonly draft: boolean;
  /** Whether such a report normally holds several services. */
  readonly services: boolean;
  /** What its parts are called: "key question". */
  readonly keyQuestionTerm: string;
  readonly keyQuestions: readonly { readonly id: string; readonly name: string }[];
}

/** The configuration in force for a file. */
export interface ConfigurationInForce {
  /** Says where each value comes from. */
  readonly text: string;
  readonly files: readonly string[];
  readonly problems: readonly string[];
}
