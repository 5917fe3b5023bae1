/** What lists and views show of reports. Nothing here knows a framework: the words are the server's. */

/** How good a rating is, in steps that need no knowledge of the framework; colours and shapes follow from them. */
export type Tone = 'best' | 'good' | 'middling' | 'poor' | 'none';

/** How good a rating or a score is among those there are. */
export interface Standing {
  /** 1 for the best. */
  readonly place: number;
  readonly of: number;
  readonly tone: Tone;
}

/** A place in a text: lines and UTF-16 columns from 0, the end not included. */
export interface TextRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** How many findings a text has, by severity. */
export interface FindingCounts {
  readonly error: number;
  readonly warning: number;
  readonly information: number;
  readonly hint: number;
}

export type ScoreState = 'given' | 'missing' | 'departs' | 'carried-forward' | 'not-assessed';

/** A service, the whole, a key question or a statement with its score and rating. */
export interface ScorePart {
  /** The same for as long as the report has the part. */
  readonly id: string;
  readonly kind: 'service' | 'overall' | 'key-question' | 'statement';
  readonly name: string;
  /** What is shown beside the name, such as "57, Requires improvement"; may be empty. */
  readonly words: string;
  readonly state: ScoreState;
  /** Null where the part has neither rating nor score. */
  readonly standing: Standing | null;
  /** How the values come about; null for a part that is not in the text. */
  readonly help: { readonly kind: 'markdown' | 'plaintext'; readonly value: string } | null;
  /** The heading; null for a part that is not in the text. */
  readonly range: TextRange | null;
  readonly children: readonly ScorePart[];
}

/** What the views of one report show of it. */
export interface Scores {
  /** Null where the report names no framework that is known. */
  readonly framework: { readonly title: string; readonly revision: string | null; readonly draft: boolean } | null;
  readonly status: 'draft' | 'final';
  /** What stands for the report where there is room for one part. */
  readonly main: ScorePart | null;
  readonly parts: readonly ScorePart[];
  readonly findings: FindingCounts;
  /** The addresses of the configuration files in force, the nearest first. */
  readonly configurationFiles: readonly string[];
  /** The address of the previous report; null where the report names none by its path. */
  readonly previous: string | null;
}

/** The score and rating of the whole or of a key question. */
export interface ReportResult {
  readonly name: string;
  readonly words: string;
  readonly standing: Standing | null;
}

/** A rule. */
export interface ListedRule {
  readonly id: string;
  /** What it finds. */
  readonly summary: string;
}

/** A report of the workspace. */
export interface ListedReport {
  /** Its address. */
  readonly file: string;
  readonly name: string;
  readonly provider: string | null;
  readonly service: string | null;
  readonly location: string | null;
  readonly sector: string | null;
  /** The title of the framework; null where the report names none that is known. */
  readonly framework: string | null;
  readonly status: 'draft' | 'final';
  /** `day` is null where the text cannot be read as a date. */
  readonly assessed: { readonly text: string; readonly day: string | null } | null;
  readonly main: ReportResult | null;
  readonly results: readonly ReportResult[];
  /** Null for a text that was not checked yet. */
  readonly findings: FindingCounts | null;
}

/** A comment in a report that keeps findings back. */
export interface ListedSuppression {
  /** The address of the report. */
  readonly file: string;
  readonly range: TextRange;
  /** Ids of rules, or groups such as `score/*`. */
  readonly rules: readonly string[];
  /** Empty where none is given. */
  readonly reason: string;
}
