import type { TextEdit } from './edit.ts';
import type { Range } from './range.ts';

/** The line ending that the text uses first; a line feed where it has none. */
export function lineEndingOf(text: string): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
}

/** The line that `offset` stands in, without its line ending. */
export function lineAround(text: string, offset: number): Range {
  let start = offset;
  while (start > 0 && !isLineBreak(text[start - 1])) {
    start -= 1;
  }
  let end = offset;
  while (end < text.length && !isLineBreak(text[end])) {
    end += 1;
  }
  return { start, end };
}

/** The offset behind the line ending that follows `lineEnd`, or the end of the text. */
export function nextLineStart(text: string, lineEnd: number): number {
  const length = text.startsWith('\r\n', lineEnd) ? 2 : 1;
  return Math.min(lineEnd + length, text.length);
}

/** The line that ends where the line at `lineStart` begins; empty at the beginning of the text. */
export function lineAbove(text: string, lineStart: number): Range {
  if (lineStart === 0) {
    return { start: 0, end: 0 };
  }
  const ending = text.startsWith('\r\n', lineStart - 2) ? 2 : 1;
  return lineAround(text, lineStart - ending);
}

/** What stands on each line of the range, without the spaces around it; empty lines are left out. */
export function writtenLines(text: string, { start, end }: Range): readonly Range[] {
  const lines = text.slice(start, end).matchAll(/[^ \t\r\n](?:[^\r\n]*[^ \t\r\n])?/g);
  return Array.from(lines, ({ 0: line, index }) => ({ start: start + index, end: start + index + line.length }));
}

/** Inserts `lines` as a block of its own above the line of `offset`, or at the end: one empty line on either side. */
export function insertBlock(
  text: string,
  offset: number,
  lines: readonly string[],
  ending: string = lineEndingOf(text),
): TextEdit {
  const at = offset >= text.length ? text.length : lineAround(text, offset).start;
  const prefix = emptyLineAbove(text, at, ending);
  const suffix = at === text.length || isLineBreak(text[at]) ? ending : ending + ending;
  return { start: at, end: at, text: prefix + lines.join(ending) + suffix };
}

/** What has to stand before a block at `at`, so that an empty line comes first. */
function emptyLineAbove(text: string, at: number, ending: string): string {
  if (at === 0) {
    return '';
  }
  if (!isLineBreak(text[at - 1])) {
    return ending + ending;
  }
  const above = lineAbove(text, at);
  return text.slice(above.start, above.end).trim() === '' ? '' : ending;
}

function isLineBreak(character: string | undefined): boolean {
  return character === '\n' || character === '\r';
}
