import { afterLineEnding, lineEnd } from './lines.ts';

/** In UTF-16 code units, as all of these. */
const longestBlock = 250_000;
/** How far a fence or HTML that may be left open is followed; where it is, it may run to the end of the text. */
export const longestDoubt = 60_000;

/** Below this length only nesting takes long. */
const alwaysShortEnough = 2_000;
/** The parser's work grows with the square of these counts, or faster. No report comes near them. */
const mostMarksInParagraph = 1_500;
const mostLinesUnmarked = 1_500;
const deepestNesting = 100;
const widestIndentation = 400;
const mostColumns = 500;

/** Why a block is too long to parse, as the end of a sentence; null for every ordinary block. */
export function reasonTooLong(text: string): string | null {
  return text.length > longestBlock
    ? `runs on for ${text.length} characters without a new paragraph; ${longestBlock} is the most`
    : null;
}

/**
 * Why a block is too costly to parse, as the end of a sentence; null for every ordinary block.
 * The parser would take minutes for megabytes of opening brackets, or for thousands of quotes within quotes.
 */
export function reasonTooCostly(text: string): string | null {
  const reason = reasonTooLong(text);
  if (reason !== null) {
    return reason;
  }
  let marks = 0;
  let unmarked = 0;
  let underlines = 0;
  for (let start = 0; start < text.length; ) {
    const end = lineEnd(text, start);
    if (nestsTooDeeply(text, start, end)) {
      return `opens more than ${deepestNesting} lists and quotes within each other`;
    }
    if (text.length > alwaysShortEnough) {
      const line = text.slice(start, end);
      if ((line.match(/\|/g)?.length ?? 0) > mostColumns) {
        return `has more than ${mostColumns} columns`;
      }
      const begins = /^\s*(?:$|[>|[]|[-*+][ \t]|\d{1,9}[.)])/.test(line);
      marks = (begins ? 0 : marks) + (line.match(/[[\]*_<]/g)?.length ?? 0);
      unmarked = begins ? 0 : unmarked + 1;
      underlines += /^ {0,3}(?:=+|-+)[ \t]*$/.test(line) ? 1 : 0;
    }
    if (marks > mostMarksInParagraph) {
      return `has more than ${mostMarksInParagraph} brackets, asterisks and other marks in one paragraph`;
    }
    if (unmarked > mostLinesUnmarked || underlines > mostLinesUnmarked) {
      return `has more than ${mostLinesUnmarked} lines without a blank line between them`;
    }
    start = afterLineEnding(text, end);
  }
  return null;
}

/** Whether a line opens too many lists and quotes, by its marks or by its indentation. */
function nestsTooDeeply(text: string, start: number, end: number): boolean {
  let depth = 0;
  let indentation = 0;
  for (let at = start; at < end; at += 1) {
    const character = text.charAt(at);
    if (character === ' ' || character === '\t') {
      indentation += 1;
    } else {
      listMark.lastIndex = at;
      const mark = character === '>' ? character : listMark.exec(text)?.[0];
      if (mark === undefined) {
        return false;
      }
      depth += 1;
      at += mark.length - 1;
    }
    if (depth > deepestNesting || (depth > 0 && indentation > widestIndentation)) {
      return true;
    }
  }
  return false;
}

const listMark = /(?:[-*+]|\d{1,9}[.)])(?=[ \t])/y;
