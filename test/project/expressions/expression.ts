/** One regular expression of the code. */
export interface Expression {
  /** The file from the root of the project on, with slashes. */
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}
