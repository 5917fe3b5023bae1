import type { LineNote } from './page-lines/page-line.ts';

/** A report made from a published page. Every word of the page is in `report`, in `removed` or in `notUnderstood`. */
export interface ImportResult {
  /** The text of the report, ready to be written to a file. */
  readonly report: string;
  /** Null where the page fits no framework. */
  readonly framework: string | null;
  /** Lines that were placed as plain text because nothing says what they are; the report holds them too. */
  readonly notUnderstood: readonly LineNote[];
  /** Words of the page that are no part of the report, such as lists of contents. */
  readonly removed: readonly LineNote[];
  /** Headings that the report has and the page has not. */
  readonly added: readonly LineNote[];
  /** What the person who imports should know besides; often empty. */
  readonly messages: readonly string[];
}
