/**
 * A piece of the text whose block structure depends on nothing outside it. It knows no position in the document,
 * so that it outlives edits elsewhere, and what was read from it with it.
 */
export interface Block {
  readonly text: string;
}
