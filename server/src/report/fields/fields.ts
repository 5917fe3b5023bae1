import { distance } from 'fastest-levenshtein';
import type { Content, Prose } from '../../syntax/content/content.ts';
import { sourceRange } from '../../syntax/content/prose.ts';
import { blankStart, withoutBlankTail, withoutInvisible } from '../../text/invisible-characters.ts';
import { overlap, type Range, shiftRange } from '../../text/range.ts';

/** The fields of the dialect, in house order. */
export const fieldNames = ['Rating', 'Score', 'Previous rating', 'Basis', 'Updated', 'Rationale'] as const;

export type FieldName = (typeof fieldNames)[number];

/** A `Name: value` line directly under a heading. */
export interface Field {
  /** Null where the name is not known. */
  readonly name: FieldName | null;
  readonly nameText: string;
  readonly nameRange: Range;
  readonly value: string;
  /** Without the spaces around it; empty, at the end of the line, where nothing is stated. */
  readonly valueRange: Range;
  /** The whole line, without its line ending. */
  readonly range: Range;
}

/** Spaces of any kind, and what nobody sees, are allowed wherever a space is. */
const fieldLine =
  /^[\s\u200b-\u200f\u2060\ufeff]*(?<name>[A-Za-z][A-Za-z\s\u200b-\u200f\u2060\ufeff-]{0,29}?)[\s\u200b-\u200f\u2060\ufeff]*:(?<rest>.*)$/;

/** The house form of a field's name, whatever its letter case; null where it is none. */
export function knownFieldName(text: string): FieldName | null {
  const plain = withoutInvisible(text).toLowerCase().replaceAll(/\s+/g, ' ');
  return fieldNames.find((name) => name.toLowerCase() === plain) ?? null;
}

/** The field's name that a misspelt one was probably meant to be: at most two letters away; else null. */
export function nearestFieldName(text: string): FieldName | null {
  const near = fieldNames
    .map((name) => ({ name, away: distance(name.toLowerCase(), text.toLowerCase()) }))
    .filter(({ name, away }) => away <= 2 && away < name.length / 2)
    .sort((left, right) => left.away - right.away);
  return near[0]?.name ?? null;
}

/** False where a text, which may still have its markup, certainly holds no field. */
export function mayHoldFields(source: string): boolean {
  return colonNearStart.test(source);
}

/** With room for the markup around a name. */
const colonNearStart = /^[^:\r\n]{1,80}:/m;

/** The fields at a beginning; `whole` tells whether nothing else stands there. */
export interface LeadingFields {
  readonly fields: readonly Field[];
  readonly whole: boolean;
}

/**
 * The fields among the first contents of a section. They end at the first line that is no field;
 * comments between them do not matter, so a field can be suppressed on the line above it.
 */
export function leadingFields(contents: Iterable<Content>): LeadingFields {
  const fields: Field[] = [];
  for (const content of contents) {
    if (content.kind === 'comment') {
      continue;
    }
    const proses = fieldProses(content);
    for (const prose of proses) {
      const read = fieldsOf(prose);
      fields.push(...read.fields);
      if (!read.whole) {
        return { fields, whole: false };
      }
    }
    if (proses.length === 0) {
      return { fields, whole: false };
    }
  }
  return { fields, whole: true };
}

/** The same field, `distance` code units further on. */
export function shiftField(field: Field, distance: number): Field {
  return {
    name: field.name,
    nameText: field.nameText,
    nameRange: shiftRange(field.nameRange, distance),
    value: field.value,
    valueRange: shiftRange(field.valueRange, distance),
    range: shiftRange(field.range, distance),
  };
}

/** The prose that can hold fields: a paragraph, or each item of a list of single paragraphs. */
export function fieldProses(content: Content): readonly Prose[] {
  if (content.kind === 'paragraph') {
    return [content.prose];
  }
  if (content.kind !== 'list') {
    return [];
  }
  const proses: Prose[] = [];
  for (const item of content.items) {
    const [first, ...others] = item.contents;
    if (first?.kind !== 'paragraph' || others.length > 0) {
      return [];
    }
    proses.push(first.prose);
  }
  return proses;
}

/** The fields with which a prose begins; `whole` tells whether it holds nothing else. */
export function fieldsOf(prose: Prose): LeadingFields {
  const candidates: Field[] = [];
  let whole = true;
  // Most paragraphs are plain text: they are not worth cutting into lines.
  if (!prose.value.includes(':')) {
    return { fields: [], whole: false };
  }
  for (const line of linesOf(prose.value)) {
    const field = readFieldLine(line);
    if (field === null) {
      whole = false;
      break;
    }
    candidates.push(placeField(field, prose));
  }
  // A sentence such as "Note: the ward was closed." looks like a field too: a name counts as a misspelt field only
  // where it is close to a real one, or where it stands among real ones.
  const amongFields = candidates.some((field) => field.name !== null);
  const stop = candidates.findIndex(
    (field) => field.name === null && !amongFields && nearestFieldName(field.nameText) === null,
  );
  return stop === -1 ? { fields: candidates, whole } : { fields: candidates.slice(0, stop), whole: false };
}

/** A line of a text with its ending, and where it begins. */
interface Line {
  readonly line: string;
  readonly at: number;
}

export function linesOf(text: string): readonly Line[] {
  let at = 0;
  return text.split(/(?<=\r\n|\r(?!\n)|\n)/).map((line) => {
    const place = { line, at };
    at += line.length;
    return place;
  });
}

/** Whether a line of prose states a field whose name is known. */
export function statesKnownField(line: string): boolean {
  return (readFieldLine({ line, at: 0 })?.name ?? null) !== null;
}

/** A field as a line states it. Its places count within the text that the line stands in. */
interface FieldLine extends Pick<Field, 'name' | 'nameText' | 'value'> {
  readonly nameAt: number;
  readonly valueAt: number;
  /** Of the line, without its ending. */
  readonly at: number;
  readonly end: number;
}

/** The field that a line states; null where it states none. */
export function readFieldLine({ line, at }: Line): FieldLine | null {
  const text = line.replace(/(?<![\r\n])[\r\n]+$/, '');
  const groups = fieldLine.exec(text)?.groups;
  const nameText = groups?.name;
  const rest = groups?.rest;
  if (nameText === undefined || rest === undefined) {
    return null;
  }
  const gap = blankStart(rest);
  const value = withoutBlankTail(rest.slice(gap));
  const nameAt = at + text.indexOf(nameText);
  const valueAt = at + text.indexOf(':', nameAt - at + nameText.length) + 1 + gap;
  return { name: knownFieldName(nameText), nameText, nameAt, value, valueAt, at, end: at + text.length };
}

/** The field at its place in the document; `prose` is what its line stands in. */
export function placeField({ name, nameText, nameAt, value, valueAt, at, end }: FieldLine, prose: Prose): Field {
  return {
    name,
    nameText,
    nameRange: sourceRange(prose, nameAt, nameAt + nameText.length),
    value,
    valueRange: sourceRange(prose, valueAt, valueAt + value.length),
    range: sourceRange(prose, at, end),
  };
}

/** Whether a place lies in a line that states a field: what such a line says is no sentence of the text behind it. */
export function isInField({ fields }: { readonly fields: readonly Field[] }, place: Range): boolean {
  return fields.some(({ range }) => overlap(range, place));
}
