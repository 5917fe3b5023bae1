/**
 * A place as editors and people name it: zero-based line, and zero-based column in UTF-16 code units.
 * Only the edges of Keyline speak of positions; everything within speaks of offsets.
 */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where the lines of a text begin. Lines end with `\n`, `\r\n` or `\r`; the last line has no ending. */
export interface LineIndex {
  /** Of the text, in UTF-16 code units. */
  readonly length: number;
  /** The offset of each line's first character, found when it is first asked for. */
  readonly starts: () => readonly number[];
  /** The text from `start` (included) to `end` (not included). */
  readonly textBetween: (start: number, end: number) => string;
}

/** An index of the lines of `text`; the text is not looked at before the first question. */
export function lineIndex(text: string): LineIndex {
  let found: readonly number[] | null = null;
  const starts = () => {
    found ??= [0, ...furtherLineStarts(text)];
    return found;
  };
  return { length: text.length, starts, textBetween: (start, end) => text.slice(start, end) };
}

/** The offset of each line's first character but that of the first line. */
export function furtherLineStarts(text: string): readonly number[] {
  return text.includes('\r') ? startsAfterAnyEnding(text) : startsAfterNewlines(text);
}

/** The position of an offset; one outside the text or within a line ending is moved to the nearest place in the line. */
export function positionAt(index: LineIndex, offset: number): Position {
  const starts = index.starts();
  const within = Math.max(0, Math.min(offset, index.length));
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= within) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  const start = starts[low] ?? 0;
  return { line: low, column: Math.min(within, lineEnd(index, low)) - start };
}

/** The offset of a position; a line or column that the text does not have is moved to the nearest one it has. */
export function offsetAt(index: LineIndex, position: Position): number {
  const starts = index.starts();
  if (position.line < 0) {
    return 0;
  }
  const start = starts[position.line];
  if (start === undefined) {
    return index.length;
  }
  return Math.max(start, Math.min(start + position.column, lineEnd(index, position.line)));
}

/** Where the line's own characters end, before its line ending. */
function lineEnd(index: LineIndex, line: number): number {
  const next = index.starts()[line + 1];
  if (next === undefined) {
    return index.length;
  }
  return index.textBetween(next - 2, next) === '\r\n' ? next - 2 : next - 1;
}

function startsAfterNewlines(text: string): readonly number[] {
  const starts: number[] = [];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    starts.push(at + 1);
  }
  return starts;
}

function startsAfterAnyEnding(text: string): readonly number[] {
  const starts: number[] = [];
  for (const ending of text.matchAll(/\r\n|\r|\n/g)) {
    starts.push(ending.index + ending[0].length);
  }
  return starts;
}
