import type { ReportResults } from './results.ts';

/** What is known of the files that a report names, by the path as the report writes it. Of other paths nothing is known. */
export type LinkedFiles = ReadonlyMap<string, LinkedFile>;

/** What is known of a file that a report names. Plain data, without any part of the file's text. */
export interface LinkedFile {
  /** Null where nobody can tell, such as in a text that was never saved. */
  readonly exists: boolean | null;
  /** Whether it lies outside of the workspace, and was not looked at. */
  readonly outside: boolean;
  /** Those of its headings and of its HTML; null where it is no Markdown, or cannot be read. */
  readonly anchors: readonly string[] | null;
  /** What it gives, if it is a report. */
  readonly results: ReportResults | null;
  /** How the file goes round in a circle as a previous report: it is this report, or names it as its own previous one. */
  readonly circle: 'itself' | 'back' | null;
}
