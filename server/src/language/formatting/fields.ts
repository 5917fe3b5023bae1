import { type Field, fieldNames, fieldProses } from '../../report/fields/fields.ts';
import type { Report, ReportSection } from '../../report/report.ts';
import type { Document } from '../../syntax/document.ts';
import { contentsOf } from '../../syntax/sections/contents.ts';
import type { TextEdit } from '../../text/edit.ts';
import { lineAround } from '../../text/lines.ts';
import type { Range } from '../../text/range.ts';
import { fieldEdits, plainFieldLine } from './field-line.ts';
import { type HousePart, houseEdit } from './house-part.ts';

/** The fields of each of the sections: in house order, with house names, ratings and dates in house style. */
export function fieldParts(report: Report, sections: readonly ReportSection[]): readonly HousePart[] {
  return sections.flatMap((section) => {
    const range = fieldsRange(section);
    if (range === null) {
      return [];
    }
    const sorted = sortedFields(report, section);
    return [{ range, edits: sorted ?? fieldEditsIn(report, section) }];
  });
}

/** Each field of the sections in house style where it stands. */
export function fieldLineParts(
  { document, framework }: Report,
  sections: readonly ReportSection[],
): readonly HousePart[] {
  return sections.flatMap(({ fields, keyQuestion }) =>
    fields.map((field) => ({
      range: field.range,
      edits: fieldEdits(document.text, field, { framework, keyQuestion }),
    })),
  );
}

function fieldsRange({ fields }: ReportSection): Range | null {
  const first = fields[0];
  const last = fields.at(-1);
  return first === undefined || last === undefined ? null : { start: first.range.start, end: last.range.end };
}

function fieldEditsIn({ document, framework }: Report, { fields, keyQuestion }: ReportSection): readonly TextEdit[] {
  return fields.flatMap((field) => fieldEdits(document.text, field, { framework, keyQuestion }));
}

/** The edits that sort the fields; null where they are in order, or where something stands among them that cannot move. */
function sortedFields({ document, framework }: Report, section: ReportSection): readonly TextEdit[] | null {
  const { text } = document;
  const { fields, keyQuestion } = section;
  const terms = { framework, keyQuestion };
  const sorted = fields.toSorted((left, right) => placeOf(left) - placeOf(right));
  if (sorted.every((field, index) => field === fields[index]) || !canMove(document, section)) {
    return null;
  }
  const edits: TextEdit[] = [];
  for (const [index, field] of fields.entries()) {
    const successor = sorted[index] ?? field;
    if (successor === field) {
      edits.push(...fieldEdits(text, field, terms));
      continue;
    }
    const place = plainFieldLine(text, field, terms);
    const line = plainFieldLine(text, successor, terms);
    if (place === null || line === null) {
      return null;
    }
    edits.push(...houseEdit(text, place.range, line.house));
  }
  return edits;
}

function placeOf({ name }: Field): number {
  return name === null ? fieldNames.length : fieldNames.indexOf(name);
}

/**
 * Whether the fields can change places: all are known, no comment stands among them, which would then speak of another
 * one, and no text goes on after the last.
 */
function canMove(document: Document, { section, fields }: ReportSection): boolean {
  const lastStart = fields.at(-1)?.range.start ?? 0;
  const contents = contentsOf(document, section).filter(({ range }) => range.start <= lastStart);
  const lastProse = contents
    .flatMap(fieldProses)
    .filter(({ range }) => range.start <= lastStart)
    .at(-1);
  return (
    fields.every(({ name }) => name !== null) &&
    contents.every(({ kind }) => kind !== 'comment') &&
    lastProse !== undefined &&
    lastProse.range.end <= lineAround(document.text, lastStart).end
  );
}
