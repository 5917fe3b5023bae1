import type { Range } from '../../text/range.ts';
import { afterLineEnding, lineEnd, skipBlankLines } from './lines.ts';

/** A heading or paragraph without any markup: its text is its source. Ranges count from the start of the block. */
export interface PlainText {
  /** 1 to 6 for a heading; null for a paragraph. */
  readonly depth: number | null;
  /** The visible text. */
  readonly text: Range;
  /** With the number signs of a heading. */
  readonly range: Range;
}

/** Reads a block that is certainly plain, without a parser; null for all others. Most prose of a report is plain. */
export function readPlainText(text: string): PlainText | null {
  const start = skipBlankLines(text, 0);
  return text[start] === '#' ? readHeading(text, start) : readParagraph(text, start);
}

function readHeading(text: string, start: number): PlainText | null {
  opening.lastIndex = start;
  const signs = opening.exec(text)?.[1];
  if (signs === undefined) {
    return null;
  }
  const end = lineEnd(text, start);
  const isAlone = skipBlankLines(text, afterLineEnding(text, end)) === text.length;
  const content = opening.lastIndex;
  // A number sign at the end may close the heading.
  if (!isAlone || !isPlainLine(text, content, end) || text[end - 1] === '#') {
    return null;
  }
  return { depth: signs.length, text: { start: content, end }, range: { start, end } };
}

function readParagraph(text: string, start: number): PlainText | null {
  let line = start;
  while (line < text.length) {
    lineOpening.lastIndex = line;
    const end = lineEnd(text, line);
    if (!lineOpening.test(text) || !isPlainLine(text, line, end)) {
      return null;
    }
    const following = afterLineEnding(text, end);
    const next = skipBlankLines(text, following);
    if (next === text.length) {
      const range = { start, end };
      return { depth: null, text: range, range };
    }
    if (next > following) {
      return null;
    }
    line = next;
  }
  return null;
}

const opening = /(#{1,6}) +(?=[^ #\r\n])/y;

/** What can begin a line of a paragraph and no other block: letters, most other signs, and numbers that number nothing. */
const lineOpening = /[A-Za-z(£“‘\u{C0}-\u{D7FF}\u{10000}-\u{10FFFF}]|\d+(?![\d.)])/uy;

/**
 * Whether no inline construct begins in the line, and none of its characters is read as another. A line that ends
 * with a space is not plain: two spaces are a hard break, and one is left out of the text.
 */
function isPlainLine(text: string, start: number, end: number): boolean {
  plainCharacters.lastIndex = start;
  plainCharacters.test(text);
  return plainCharacters.lastIndex >= end && text.charCodeAt(end - 1) !== 32;
}

/** Characters that can begin markup, or that are read as another. Controls too. */
const notPlain = String.raw`\0-\x1F*_\x60[\]<>&\\|\x7F`;
/** As far as it goes from a place: to the end of the line at most. */
const plainCharacters = new RegExp(`[^${notPlain}]*`, 'y');
