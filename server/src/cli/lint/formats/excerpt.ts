import stringWidth from 'fast-string-width';
import { plainLine } from '../../program/plain-text.ts';

/** A line as it can be shown, and the part of it to mark: columns of the screen, counted from 0. */
export interface Excerpt {
  readonly text: string;
  readonly markAt: number;
  /** At least 1. */
  readonly markWidth: number;
}

/**
 * The part of a line around `from` to `to` (UTF-16 code units, half-open) that fits `width` columns.
 * What is left out at either side is shown by an ellipsis.
 */
export function excerpt(line: string, from: number, to: number, width: number): Excerpt {
  const shown = line.length <= width ? { begin: 0, end: line.length } : windowAround(line, from, width);
  while (
    shown.end > shown.begin &&
    stringWidth(plain(line, shown.begin, shown.end)) > width - 2 &&
    line.length > width
  ) {
    shown.end -= 1;
  }
  const before = shown.begin > 0 ? '…' : '';
  const after = shown.end < line.length ? '…' : '';
  const markEnd = Math.max(from, Math.min(to, shown.end));
  return {
    text: before + plain(line, shown.begin, shown.end) + after,
    markAt: before.length + stringWidth(plain(line, shown.begin, from)),
    markWidth: Math.max(1, stringWidth(plain(line, from, markEnd))),
  };
}

/** Begins a third of the width before `from`, so that what leads up to it can be read. */
function windowAround(line: string, from: number, width: number): { begin: number; end: number } {
  const room = Math.max(1, width - 2);
  const begin = Math.max(0, Math.min(from - Math.floor(room / 3), line.length - room));
  return { begin: isLowSurrogate(line, begin) ? begin + 1 : begin, end: Math.min(line.length, begin + room) };
}

function isLowSurrogate(line: string, at: number): boolean {
  const code = line.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}

/** A piece of the line in which every character takes the columns that it is counted with: no tabs, no control codes. */
function plain(line: string, begin: number, end: number): string {
  return plainLine(line.slice(begin, end));
}
