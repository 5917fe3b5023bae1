import type { Range } from '../../text/range.ts';
import type { Caret } from '../caret.ts';

/** What of a heading is written already. */
export interface StartedHeading {
  /** What is typed of the name, on a line that has no `#` yet. */
  readonly typed: string;
  /** How deep the heading stands by its marks; null on a line that has none yet. */
  readonly depth: number | null;
  readonly replaces: Range;
  /** What is to be written between the start of `replaces` and the name of a section this deep. */
  readonly lead: (depth: number) => string;
}

/** The heading that the caret stands in, or that its line could become; null where it can be none. */
export function startedHeading({ before, after, line }: Caret): StartedHeading | null {
  const marks = /^ {0,3}(?<signs>#{1,6})(?<space>[ \t]*)/.exec(before);
  if (marks !== null) {
    const { signs = '', space = '' } = marks.groups ?? {};
    if (space === '' && marks[0].length < before.length) {
      return null;
    }
    const replaces = { start: line.start + marks[0].length, end: line.end };
    return { typed: '', depth: signs.length, replaces, lead: () => (space === '' ? ' ' : '') };
  }
  if (!/^[\p{L}][\p{L} ,&'’-]*$|^$/u.test(before) || after.trim() !== '') {
    return null;
  }
  return { typed: before, depth: null, replaces: line, lead: (depth) => `${'#'.repeat(depth)} ` };
}
