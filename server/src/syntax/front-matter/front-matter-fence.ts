import type { Range } from '../../text/range.ts';

/** Whether the text opens a front matter: its first line is exactly three hyphens. */
export function opensFrontMatter(text: string): boolean {
  return /^---[ \t]*(?:\r\n|\r|\n|$)/.test(text);
}

/**
 * From the opening fence to the end of the line of the closing one, without that line's ending.
 * Null where the text does not begin with a fence, or where none closes it: then all of it is Markdown.
 */
export function findFrontMatter(text: string): Range | null {
  if (!opensFrontMatter(text)) {
    return null;
  }
  const closing = /[\r\n]---[ \t]*(?=[\r\n]|$)/g;
  closing.lastIndex = 3;
  const found = closing.exec(text);
  return found === null ? null : { start: 0, end: closing.lastIndex };
}
