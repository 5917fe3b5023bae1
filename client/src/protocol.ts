/**
 * What the extension and the language server say to each other beyond the protocol that all editors share. The words in
 * it are the server's: the extension only shows them.
 */

/** A place in a text, as the protocol writes it: lines and columns from 0. */
export interface TextRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** How good a rating or a score is among those there are; 1 is the best. */
export interface Standing {
  readonly place: number;
  readonly of: number;
  readonly tone: Tone;
}

export type Tone = 'best' | 'good' | 'middling' | 'poor' | 'none';

export type ScoreState = 'given' | 'missing' | 'departs' | 'carried-forward' | 'not-assessed';

/** A service, the whole, a key question or a statement with its score and rating. */
export interface ScorePart {
  readonly id: string;
  readonly kind: 'service' | 'overall' | 'key-question' | 'statement';
  readonly name: string;
  readonly words: string;
  readonly state: ScoreState;
  readonly standing: Standing | null;
  readonly help: { readonly value: string } | null;
  readonly range: TextRange | null;
  readonly children: readonly ScorePart[];
}

export interface FindingCounts {
  readonly error: number;
  readonly warning: number;
  readonly information: number;
  readonly hint: number;
}

/** The answer to `keyline/scores`. */
export interface Scores {
  readonly framework: { readonly title: string; readonly revision: string | null; readonly draft: boolean } | null;
  readonly status: 'draft' | 'final';
  readonly main: ScorePart | null;
  readonly parts: readonly ScorePart[];
  readonly findings: FindingCounts;
  readonly configurationFiles: readonly string[];
  readonly previous: string | null;
}

export interface ReportResult {
  readonly name: string;
  readonly words: string;
  readonly standing: Standing | null;
}

/** A report in the answer to `keyline/reports`. */
export interface ListedReport {
  readonly file: string;
  readonly name: string;
  readonly provider: string | null;
  readonly framework: string | null;
  readonly status: 'draft' | 'final';
  readonly assessed: { readonly text: string; readonly day: string | null } | null;
  readonly main: ReportResult | null;
  readonly results: readonly ReportResult[];
  readonly findings: FindingCounts | null;
}

/** A section in the answer to `keyline/missingSections`. */
export interface MissingSection {
  readonly name: string;
  readonly home: string | null;
  readonly service: string | null;
  /** That of the `ScorePart`. */
  readonly id: string;
  readonly address: unknown;
}

/** A framework in the answer to `keyline/frameworks`. */
export interface FrameworkChoice {
  readonly reference: string;
  readonly title: string;
  readonly draft: boolean;
  readonly services: boolean;
  readonly keyQuestionTerm: string;
  readonly keyQuestions: readonly { readonly id: string; readonly name: string }[];
}

/** The answer where something that was asked for cannot be: what is wrong, for the author. */
export interface Refusal {
  readonly problem: string;
}

export interface NewText {
  readonly text: string;
}

/** The answer to `keyline/importPage`. */
export interface ImportedPage extends NewText {
  readonly messages: readonly string[];
  readonly added: readonly LineNote[];
  readonly notUnderstood: readonly LineNote[];
}

export interface LineNote {
  /** Of the page, counted from 1. */
  readonly line: number;
  readonly text: string;
  readonly reason: string;
}

/** The answer to `keyline/renderPage`. */
export interface RenderedPage {
  readonly title: string;
  readonly html: string;
}

/** The answer to `keyline/configuration`. */
export interface ConfigurationInForce {
  readonly text: string;
  readonly files: readonly string[];
  readonly problems: readonly string[];
}
