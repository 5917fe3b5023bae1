import type { ReportSection } from '../../report/report.ts';
import type { Document } from '../../syntax/document.ts';
import { textBetween } from '../../syntax/document-text.ts';
import type { TextEdit } from '../../text/edit.ts';
import type { Range } from '../../text/range.ts';
import { sectionEnd, sectionStart } from './section-edges.ts';

/** A section with all that belongs to it, and its place in the framework's order. */
export interface OrderedSection {
  readonly section: ReportSection;
  readonly place: number;
  readonly range: Range;
}

/**
 * The edits that put the sections in order, each as a whole and otherwise unchanged; what stands between them stays.
 * Null where they are not all of one depth: moving one could then put it under another.
 */
export function sortSections(document: Document, sections: readonly OrderedSection[]): readonly TextEdit[] | null {
  const depths = new Set(sections.map(({ section }) => section.section.heading?.depth));
  if (depths.size > 1) {
    return null;
  }
  const slots = sections.map(({ range }) => movedRange(document, range));
  const sorted = sections
    .map(({ place }, index) => ({ place, slot: slots[index] }))
    .sort((left, right) => left.place - right.place);
  return slots.flatMap((slot, index) => {
    const moved = sorted[index]?.slot;
    return moved === undefined || moved === slot
      ? []
      : [{ ...slot, text: textBetween(document, moved.start, moved.end) }];
  });
}

/** With the suppressions of its heading, and without the empty lines at its end. */
function movedRange(document: Document, { start, end }: Range): Range {
  const ownStart = sectionStart(document, start);
  const text = textBetween(document, ownStart, sectionEnd(document, end));
  return { start: ownStart, end: ownStart + text.trimEnd().length };
}
