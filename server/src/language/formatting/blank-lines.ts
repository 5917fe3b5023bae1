import type { ReportSection } from '../../report/report.ts';
import type { Content } from '../../syntax/content/content.ts';
import type { Document } from '../../syntax/document.ts';
import { parseDocument } from '../../syntax/parse-document.ts';
import { contentsOf } from '../../syntax/sections/contents.ts';
import { sectionsOf } from '../../syntax/sections/sections.ts';
import { lineAround } from '../../text/lines.ts';
import type { Range } from '../../text/range.ts';
import { type HousePart, houseEdit } from './house-part.ts';

/**
 * What stands between the blocks of sections that follow each other: one empty line. Spaces at the end of a line and line endings stay as the
 * author has them, and so do the beginning and the end of the text. Within lists and quotes nothing is changed.
 */
export function blankLineParts(document: Document, sections: readonly ReportSection[]): readonly HousePart[] {
  const { text } = document;
  return gapsOf(document, sections).flatMap((gap) => {
    const between = text.slice(gap.start, gap.end);
    const endings = /^[ \t\r\n]*$/.test(between) ? [...between.matchAll(/\r\n|\r|\n/g)] : [];
    const [first, second] = endings;
    const last = endings.at(-1);
    if (first === undefined || last === undefined) {
      return [];
    }
    if (second === undefined) {
      const at = gap.start + first.index;
      const edits = gap.mayBeNone || !divides(text, gap, at, first[0]) ? [] : [{ start: at, end: at, text: first[0] }];
      return [{ range: { start: at, end: at }, edits }];
    }
    const start = gap.start + first.index + first[0].length;
    const range = { start, end: gap.start + last.index + last[0].length };
    // Side by side the two would be one line ending.
    const ending = first[0] === '\r' && second[0] === '\n' ? '\r' : second[0];
    return [{ range, edits: houseEdit(text, range, ending) }];
  });
}

/** Whether an empty line at `at` leaves what stands around the gap as it was, each for itself. */
function divides(text: string, { above, below }: Gap, at: number, ending: string): boolean {
  const before = text.slice(above.start, at);
  const after = text.slice(at, below.end);
  const [joined, parted] = [before + after, before + ending + after].map(piecesOf);
  return joined?.length === parted?.length && joined?.every((piece, index) => piece === parted?.[index]) === true;
}

/** What each block is and its text, and the same of all that stands in it. */
function piecesOf(text: string): readonly string[] {
  const document = parseDocument(text);
  return sectionsOf(document).flatMap((section) => [
    ...(section.heading === null ? [] : piecesIn(text, section.heading)),
    ...contentsOf(document, section).flatMap((content) => piecesIn(text, content)),
  ]);
}

function piecesIn(text: string, content: Content): readonly string[] {
  const { kind, range } = content;
  const within = kind === 'list' ? content.items.flatMap(({ contents }) => contents) : [];
  const quoted = kind === 'quote' ? content.contents : [];
  const own = `${kind}: ${text.slice(range.start, range.end)}`;
  return [own, ...[...within, ...quoted].flatMap((inner) => piecesIn(text, inner))];
}

interface Gap extends Range {
  readonly above: Range;
  readonly below: Range;
  /** Whether the author decides if there is an empty line at all. */
  readonly mayBeNone: boolean;
}

/** The places between one block and the next; the front matter counts as a block. */
function gapsOf(document: Document, sections: readonly ReportSection[]): readonly Gap[] {
  const gaps: Gap[] = [];
  let above = sections[0]?.section.heading === null ? document.frontMatter : null;
  let clings = false;
  for (const { section } of sections) {
    const { heading } = section;
    for (const content of [...(heading === null ? [] : [heading]), ...contentsOf(document, section)]) {
      const mayCling = clingsToNeighbours(document.text, content);
      if (above !== null) {
        // Indented code that has none above it may, with one, become a part of other code.
        const mayBeNone = clings || mayCling || isIndentedCode(document.text, content);
        gaps.push({ start: above.end, end: content.range.start, above, below: content.range, mayBeNone });
      }
      above = content.range;
      clings = mayCling;
    }
  }
  return gaps;
}

/** A comment speaks of the line below it, HTML may go on in the next line, and definitions stand in lists of their own. */
function clingsToNeighbours(text: string, { kind, range }: Content): boolean {
  return kind === 'comment' || (kind === 'opaque' && /^[ \t]*[<[]/.test(text.slice(range.start, range.start + 8)));
}

function isIndentedCode(text: string, { kind, range }: Content): boolean {
  return kind === 'opaque' && /^(?:\t| {4})/.test(text.slice(lineAround(text, range.start).start, range.end));
}
