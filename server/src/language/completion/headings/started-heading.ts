import { statesKnownField } from '../../../report/fields/fields.ts';
import { lineAbove } from '../../../text/lines.ts';
import type { Range } from '../../../text/range.ts';
import type { TextPlace } from '../text-place.ts';

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

/** So many letters of a name have to be typed without a `#`: fewer begin any sentence. */
const leastTyped = 3;

/** The heading that the caret stands in, or that its line could become; null where it can be none. */
export function startedHeading(place: TextPlace): StartedHeading | null {
  const { before, after, line } = place.caret;
  const marks = /^ {0,3}(?<signs>#{1,6})(?<space>[ \t]*)/.exec(before);
  if (marks !== null) {
    const { signs = '', space = '' } = marks.groups ?? {};
    if (space === '' && marks[0].length < before.length) {
      return null;
    }
    const replaces = { start: line.start + marks[0].length, end: line.end };
    return { typed: '', depth: signs.length, replaces, lead: () => (space === '' ? ' ' : '') };
  }
  const mayBeName = /^[\p{L}][\p{L} ,&'’-]*$|^$/u.test(before) && after.trim() === '';
  if (!mayBeName || (before !== '' && before.length < leastTyped) || goesOnWithProse(place)) {
    return null;
  }
  return { typed: before, depth: null, replaces: line, lead: (depth) => `${'#'.repeat(depth)} ` };
}

/** Whether the line belongs to the paragraph above it. */
function goesOnWithProse({ analysis, caret }: TextPlace): boolean {
  const { text } = analysis.report.document;
  const { start, end } = lineAbove(text, caret.line.start);
  const above = text.slice(start, end).trim();
  return caret.line.start > 0 && above !== '' && !/^#{1,6}[ \t]/.test(above) && !statesKnownField(above);
}
