import type { ScaleValue, TriedScore } from '../../../server/src/protocol/texts.ts';

/** What the extension and the page of a preview tell each other. Lines count from 0. */

/** What a preview is restored from after a reload. */
export interface PreviewState {
  readonly uri: string;
  readonly locked: boolean;
  /** The line at the top. */
  readonly line: number;
  readonly tried: readonly TriedScore[];
}

/** A report to show. */
export interface ReportMessage {
  readonly kind: 'report';
  readonly state: PreviewState;
  readonly html: string;
  /** How many lines the source has. */
  readonly lines: number;
  /** Empty where statements have no scores. */
  readonly scale: readonly ScaleValue[];
  /** The overall rating in a sentence, for those who hear the page; null where there is none. */
  readonly summary: string | null;
  /** Where relative addresses of pictures start from, and the folders that pictures may come from. */
  readonly base: string;
  readonly pictureFolders: readonly string[];
}

export type ToPage =
  | ReportMessage
  /** Something to say in place of a report, or above the one that was shown last. */
  | { readonly kind: 'notice'; readonly text: string }
  | { readonly kind: 'scroll'; readonly line: number }
  /** Asks for what is shown. */
  | { readonly kind: 'look' }
  /** Moves the focus to the control that tries a score for the statement around a line. */
  | { readonly kind: 'try'; readonly line: number };

export type FromPage =
  /** The page can show a report now. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'scrolled'; readonly line: number }
  /** The author wants to see a line of the source. */
  | { readonly kind: 'source'; readonly line: number }
  /** The author follows a link to a file; its address as the report has it. */
  | { readonly kind: 'open'; readonly address: string }
  | { readonly kind: 'tried'; readonly tried: readonly TriedScore[] }
  | { readonly kind: 'apply' }
  /** The answer to a look. */
  | { readonly kind: 'seen'; readonly view: PageView };

/** What a page shows. */
export interface PageView {
  /** The report's address; empty before one was shown. */
  readonly uri: string;
  /** All text of the report. */
  readonly text: string;
  /** The line of the source at the top. */
  readonly line: number;
  /** What was announced to those who hear the page; empty before anything was. */
  readonly announced: string;
}
