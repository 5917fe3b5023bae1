import type { Range } from '../text/range.ts';

/** Where the caret stands in its line. */
export interface Caret {
  readonly offset: number;
  /** The line without its line ending. */
  readonly line: Range;
  /** The line's text up to the caret. */
  readonly before: string;
  /** The line's text from the caret on. */
  readonly after: string;
}

/** The caret at `offset` of `text`. */
export function caretIn(text: string, offset: number): Caret {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const ending = /[\r\n]/g;
  ending.lastIndex = offset;
  const end = ending.exec(text)?.index ?? text.length;
  const line = { start: offset === 0 ? 0 : start, end };
  return { offset, line, before: text.slice(line.start, offset), after: text.slice(offset, end) };
}
