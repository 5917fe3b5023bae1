import type { Range } from '../../../server/src/text/range.ts';

/** The text with each range in « », which must not overlap. */
export function withRangesMarked(text: string, ranges: readonly Range[]): string {
  let marked = text;
  for (const { start, end } of [...ranges].sort((left, right) => right.start - left.start)) {
    marked = `${marked.slice(0, start)}«${marked.slice(start, end)}»${marked.slice(end)}`;
  }
  return marked;
}
