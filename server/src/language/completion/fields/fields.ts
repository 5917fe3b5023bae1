import type { FieldName } from '../../../report/fields/fields.ts';
import { fieldsFor } from '../../../report/sections/fields-of-role.ts';
import type { Completion } from '../../completion-item.ts';
import { fieldHelp } from '../../help/field-help.ts';
import { couldBecome } from '../could-become.ts';
import { linesSinceHeading, type TextPlace } from '../text-place.ts';

const startedName = /^[ \t]*(?<bullet>[-*+][ \t]+)?(?<name>[A-Za-z][A-Za-z ]*)?$/;
const fieldOrComment = /^[ \t]*(?:[-*+][ \t]+)?[A-Za-z][A-Za-z -]*:|^[ \t]*<!--/;
const fieldAsItem = /^[ \t]*[-*+][ \t]+[A-Za-z][A-Za-z -]*:/;

/** The fields that the section can have and has not, on a line directly under its heading. */
export function fieldCompletions(place: TextPlace): readonly Completion[] {
  const { caret, section, framework } = place;
  const started = startedName.exec(caret.before);
  const name = started?.groups?.name;
  const above = linesSinceHeading(place);
  const underHeading = section.section.range.start < caret.line.start && above.every(isFieldLine);
  // A list item is the author's own words, unless the fields above are written as items.
  const isOtherItem = started?.groups?.bullet !== undefined && !above.some((line) => fieldAsItem.test(line));
  if (started === null || isOtherItem || !underHeading || section.section.heading === null) {
    return [];
  }
  const rest = /^[A-Za-z ]*(?<colon>:)?/.exec(caret.after);
  if (caret.after.trim() !== '' && rest?.groups?.colon === undefined) {
    return [];
  }
  const hasValue = rest?.groups?.colon !== undefined;
  const written = new Set(
    section.fields
      .filter((field) => field.range.start < caret.line.start || field.range.start > caret.line.end)
      .map((field) => field.name),
  );
  const replaces = {
    start: caret.offset - (name?.length ?? 0),
    end: hasValue ? caret.offset + (rest?.[0].length ?? 1) - 1 : caret.line.end,
  };
  return fieldsFor(section.role, framework)
    .filter((field) => !written.has(field) && couldBecome(field, name ?? ''))
    .map((field: FieldName) => ({
      label: field,
      kind: 'field',
      detail: null,
      help: fieldHelp(field, framework),
      replaces,
      text: hasValue ? field : `${field}: `,
      snippet: null,
      filterText: field,
    }));
}

function isFieldLine(line: string): boolean {
  return fieldOrComment.test(line);
}
