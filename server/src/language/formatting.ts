import type { Report, ReportSection } from '../report/report.ts';
import type { TextEdit } from '../text/edit.ts';
import { lineAround } from '../text/lines.ts';
import type { Range } from '../text/range.ts';
import { blankLineParts } from './formatting/blank-lines.ts';
import { fieldLineParts, fieldParts } from './formatting/fields.ts';
import { frontMatterParts } from './formatting/front-matter-values.ts';
import type { HousePart } from './formatting/house-part.ts';
import { tableParts } from './formatting/tables.ts';

/**
 * The edits that bring a report into house style. They never change what the report says, and once applied there are
 * none left. Prose, lists, quotes, code, HTML and comments stay as they are; so do spaces at the end of a line and
 * line endings.
 */
export function formatReport(report: Report): readonly TextEdit[] {
  return editsOf(partsOf(report, report.sections));
}

/** The same within `range`: what it holds a part of, such as a table, is formatted as a whole. */
export function formatRange(report: Report, range: Range): readonly TextEdit[] {
  const parts = partsOf(report, sectionsAround(report, range));
  return editsOf(parts.filter((part) => part.range.start < range.end && range.start < part.range.end));
}

/**
 * The edits after a line break that was just typed before `offset`, on an empty line: the field or the table above it
 * in house style. Nothing is moved, so that the next line can be typed.
 */
export function formatLineAbove(report: Report, offset: number): readonly TextEdit[] {
  const { document } = report;
  const line = lineAround(document.text, offset);
  const isEmpty = document.text.slice(line.start, line.end).trim() === '';
  const before = /(?:\r\n|\r|\n)$/.exec(document.text.slice(Math.max(0, line.start - 2), line.start));
  if (!isEmpty || before === null) {
    return [];
  }
  const above = lineAround(document.text, line.start - before[0].length);
  const sections = sectionsAround(report, above);
  const parts = [...fieldLineParts(report, sections), ...tableParts(document, sections)];
  return editsOf(parts.filter(({ range }) => above.start <= range.end && range.start <= above.end));
}

function partsOf(report: Report, sections: readonly ReportSection[]): readonly HousePart[] {
  const { document } = report;
  return [
    ...frontMatterParts(report),
    ...fieldParts(report, sections),
    ...tableParts(document, sections),
    ...blankLineParts(document, sections),
  ];
}

/** The sections that reach into the range, and one more on either side: what stands between two belongs to both. */
function sectionsAround({ sections }: Report, { start, end }: Range): readonly ReportSection[] {
  const first = sections.findIndex(({ section }) => section.range.end > start);
  const last = sections.findLastIndex(({ section }) => section.range.start <= end);
  return first === -1 ? sections.slice(-2) : sections.slice(Math.max(0, first - 1), last + 2);
}

/** In the order of the text. */
function editsOf(parts: readonly HousePart[]): readonly TextEdit[] {
  return parts.flatMap(({ edits }) => edits).toSorted((left, right) => left.start - right.start);
}
