import type { Range } from './range.ts';

/** The range without the spaces and line endings at its end. */
export function withoutBlankEnd(text: string, { start, end }: Range): Range {
  return { start, end: start + text.slice(start, end).trimEnd().length };
}
