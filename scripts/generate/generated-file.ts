/** A file that is made from others, as it should stand. */
export interface GeneratedFile {
  /** From the root of the project. */
  readonly path: string;
  readonly content: string;
}
