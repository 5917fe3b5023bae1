/** A text with the caret marked by `$0`, taken apart. */
export interface MarkedText {
  readonly text: string;
  readonly offset: number;
}

/** Takes the mark `$0` out of a text. Throws where the text has none or more than one. */
export function readCaret(marked: string): MarkedText {
  const [before, after, ...more] = marked.split('$0');
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(`A caret test needs exactly one $0:\n${marked}`);
  }
  return { text: before + after, offset: before.length };
}
