import type { Framework } from '../../framework/framework.ts';
import { findRating } from '../../framework/names.ts';
import type { Field } from '../../report/fields/fields.ts';
import { type FieldTerms, houseNameOf, houseValue } from '../../report/fields/house-value.ts';
import type { TextEdit } from '../../text/edit.ts';
import { lineAround } from '../../text/lines.ts';
import type { Range } from '../../text/range.ts';
import { houseEdit } from './house-part.ts';

/** A field whose line holds no markup, so that it can be rewritten and can stand in the place of another. */
export interface PlainFieldLine {
  /** From the name to the end of the value; without list marks, and without what breaks the line at its end. */
  readonly range: Range;
  /** In house style: `Rating: Requires improvement`. */
  readonly house: string;
}

const lineBefore = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?$/;
const lineAfter = /^(?:[ \t]*|\\)$/;
/** Characters that are markup, or that can become it beside another line. */
const markup = /[*_`[\]<>\\&~]/;

/** The field's line; null where there is markup in it. */
export function plainFieldLine(text: string, field: Field, terms: FieldTerms): PlainFieldLine | null {
  const { name, nameRange, nameText, valueRange } = field;
  const line = lineAround(text, nameRange.start);
  const written = text.slice(nameRange.start, valueRange.end);
  const between = text.slice(nameRange.end, valueRange.start);
  const isPlain =
    lineBefore.test(text.slice(line.start, nameRange.start)) &&
    lineAfter.test(text.slice(valueRange.end, line.end)) &&
    /^[ \t]*:[ \t]*$/.test(between) &&
    !markup.test(written);
  if (!isPlain) {
    return null;
  }
  const house = houseValue(field, terms);
  return {
    range: { start: nameRange.start, end: nameRange.start + written.trimEnd().length },
    house: `${name ?? nameText}:${house === '' ? '' : ` ${house}`}`,
  };
}

/** The edits that bring a field into house style where it stands: only its name where there is markup in the rest. */
export function fieldEdits(text: string, field: Field, terms: FieldTerms): readonly TextEdit[] {
  const { name, nameText, nameRange, valueRange } = field;
  if (text.slice(nameRange.start, nameRange.end) !== nameText) {
    return [];
  }
  const ownName = houseEdit(text, nameRange, name ?? nameText);
  const line = plainFieldLine(text, field, terms);
  if (line === null) {
    return ownName;
  }
  const value = houseValue(field, terms);
  const between = { start: nameRange.end, end: Math.min(valueRange.start, line.range.end) };
  return [
    ...ownName,
    ...houseEdit(text, between, value === '' ? ':' : ': '),
    ...(value === '' ? [] : houseEdit(text, valueRange, value)),
  ];
}

/** The rating or label in the framework's spelling; null where the framework has no such rating. */
export function houseRating(text: string, framework: Framework): string | null {
  return houseNameOf(framework, findRating(framework, text));
}
