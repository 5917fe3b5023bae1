import type { Analysis } from '../../analysis/analysis.ts';
import type { Theme } from '../../configuration/theme/theme-schema.ts';
import type { PosterPaper } from '../../render/poster/poster.ts';
import type { Finding } from '../../rules/finding.ts';
import type { OutputFormat, OutputKind } from './output-names.ts';

/** What a user may wish of what is made. */
export interface OutputWishes {
  readonly title: string | null;
  /** The report's file, absolute: pictures are looked for beside it. */
  readonly file: string;
  readonly remoteImages: boolean;
  readonly fragment: boolean;
  /** Whether a PDF is to be kept for ever. */
  readonly archive: boolean;
  /** The paper of a poster. */
  readonly paper: PosterPaper;
  /** Where a poster says that the report can be read; null for where the framework says. */
  readonly readAt: string | null;
  /** What to write beside the text as comments; empty for readers. */
  readonly findings: readonly Finding[];
  /** A house's own Word document, whose styles are taken; null for Keyline's. */
  readonly template: Uint8Array | null;
  /** How it looks; null for the usual look. */
  readonly theme: Theme | null;
  /** Tells the user something of a report, by its path. */
  readonly note: (words: string) => void;
}

/** One sort of file that is made of a report. */
export interface ReportOutput {
  readonly kind: Exclude<OutputKind, 'news'>;
  readonly format: OutputFormat;
  /** How the files end. */
  readonly suffix: string;
  /** The options of `render` that it knows besides those of all. */
  readonly options: readonly string[];
  /** Finds what it takes to make it, before a report is read. Throws a UserError where that is not there. */
  readonly prepare?: () => void;
  /** Text, or bytes that only a file can hold. Throws a UserError. */
  readonly make: (analysis: Analysis, wishes: OutputWishes) => string | Uint8Array | Promise<Uint8Array>;
}
