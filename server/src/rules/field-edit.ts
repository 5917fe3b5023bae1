import { type FieldName, fieldNames } from '../report/fields/fields.ts';
import type { ReportSection } from '../report/report.ts';
import type { TextEdit } from '../text/edit.ts';
import { lineAround } from '../text/lines.ts';

/**
 * The edit that makes a section state `name: value`: in the field's own line where it is there, else on a new line
 * among the section's fields, in house order. Null for the text before the first heading, which has no fields.
 */
export function writeField(text: string, section: ReportSection, name: FieldName, value: string): TextEdit | null {
  const { heading } = section.section;
  const field = section.fields.find((candidate) => candidate.name === name);
  if (field !== undefined) {
    const { start, end } = field.valueRange;
    const gap = text.charAt(start - 1) === ':' ? ' ' : '';
    return { start, end, text: gap + value };
  }
  if (heading === null) {
    return null;
  }
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const line = `${name}: ${value}`;
  const place = fieldNames.indexOf(name);
  const before = section.fields.findLast((other) => other.name !== null && fieldNames.indexOf(other.name) < place);
  if (before !== undefined) {
    const lineStart = text.slice(lineAround(text, before.range.start).start, before.range.start);
    return insertion(before.range.end, newline + lineStart + line);
  }
  const first = section.fields[0];
  if (first !== undefined && /(?:^|[\r\n])[ \t]*$/.test(text.slice(heading.range.end, first.range.start))) {
    return insertion(first.range.start, line + newline);
  }
  const blankLineFollows = /^[ \t]*(?:$|(?:\r\n|\r|\n)[ \t]*(?:$|[\r\n]))/.test(text.slice(heading.range.end));
  return insertion(heading.range.end, newline + newline + line + (blankLineFollows ? '' : newline));
}

function insertion(offset: number, text: string): TextEdit {
  return { start: offset, end: offset, text };
}
