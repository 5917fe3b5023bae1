/** A piece of the text whose block structure depends on nothing outside it. It knows no position in the document. */
export interface Block {
  readonly text: string;
}
