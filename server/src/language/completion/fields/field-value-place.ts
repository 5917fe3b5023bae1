import { type FieldName, knownFieldName } from '../../../report/fields/fields.ts';
import type { Range } from '../../../text/range.ts';
import type { Caret } from '../../caret.ts';

/** The caret in the value of a field. */
export interface FieldValuePlace {
  readonly name: FieldName;
  /** The value that stands there, to the end of the line. */
  readonly replaces: Range;
  /** What is to be written before a new value: a space, where none stands after the colon. */
  readonly lead: string;
}

/** Which field's value the caret stands in; null where it stands in none. */
export function fieldValuePlace(caret: Caret): FieldValuePlace | null {
  const found = /^[ \t]*(?:[-*+][ \t]+)?(?<name>[A-Za-z]+(?: +[A-Za-z]+)*)[ \t]*:(?<space>[ \t]*)/.exec(caret.before);
  const name = knownFieldName(found?.groups?.name ?? '');
  if (found === null || name === null) {
    return null;
  }
  return {
    name,
    replaces: { start: caret.line.start + found[0].length, end: caret.line.end },
    lead: found.groups?.space === '' ? ' ' : '',
  };
}
