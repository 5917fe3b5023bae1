import type { Range } from '../../text/range.ts';

/** The offset at which the line through `offset` ends, before its line ending: `\n`, `\r\n` or `\r`. */
export function lineEnd(text: string, offset: number): number {
  for (let at = offset; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === newline || code === carriageReturn) {
      return at;
    }
  }
  return text.length;
}

/** The offset after the line ending that stands at `end`; the end of the text where there is none. */
export function afterLineEnding(text: string, end: number): number {
  if (end >= text.length) {
    return text.length;
  }
  return text.charCodeAt(end) === carriageReturn && text.charCodeAt(end + 1) === newline ? end + 2 : end + 1;
}

/** The start of the first line from `offset` on, itself the start of a line, that is not blank; else the end of the text. */
export function skipBlankLines(text: string, offset: number): number {
  let start = offset;
  for (let at = offset; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === newline || code === carriageReturn) {
      start = at + 1;
    } else if (code !== space && code !== tab) {
      return start;
    }
  }
  return text.length;
}

/** The lines of a text, without their endings. */
export function linesIn(text: string): readonly Range[] {
  const lines: Range[] = [];
  for (let start = 0; start < text.length; ) {
    const end = lineEnd(text, start);
    lines.push({ start, end });
    start = afterLineEnding(text, end);
  }
  return lines;
}

/** The stretches of a text that blank lines part, without the line ending behind each. */
export function stretchesIn(text: string): readonly Range[] {
  const stretches: Range[] = [];
  let first = skipBlankLines(text, 0);
  for (let start = first; start < text.length; ) {
    const end = lineEnd(text, start);
    const following = afterLineEnding(text, end);
    start = skipBlankLines(text, following);
    if (start > following || start === text.length) {
      stretches.push({ start: first, end });
      first = start;
    }
  }
  return stretches;
}

/** Where the text ends without the spaces, tabs and line endings at its end. */
export function endWithoutBlanks(text: string): number {
  let end = text.length;
  while (end > 0 && isBlank(text.charCodeAt(end - 1))) {
    end -= 1;
  }
  return end;
}

function isBlank(code: number): boolean {
  return code === space || code === tab || code === newline || code === carriageReturn;
}

const tab = 9;
const newline = 10;
const carriageReturn = 13;
const space = 32;
