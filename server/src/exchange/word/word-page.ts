/** What is read of a Word document. */
export interface WordPage {
  /** Its text as HTML: headings, lists, tables, and the styles of Keyline as classes. */
  readonly html: string;
  /** The XML of its own properties; empty where it has none. */
  readonly properties: string;
  /** The XML of its text, for what HTML does not hold. */
  readonly document: string;
  /** What could not be read, in sentences. */
  readonly lost: readonly string[];
}
