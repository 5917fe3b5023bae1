import type { Framework } from '../../../framework/framework.ts';
import type { FieldName } from '../../../report/fields/fields.ts';
import type { SectionRole } from '../../../report/report.ts';
import { fieldsFor } from '../../../report/sections/fields-of-role.ts';

/**
 * A field whose value is still to be written; `place` is the number of the snippet's stop. The place is empty: a value
 * that stood there would be a finding that nobody made.
 */
export function fieldSnippet(name: FieldName, place: number): string {
  return `${name}: $${place}`;
}

/** The fields that a new section needs at once. */
export function neededFields(role: SectionRole, framework: Framework): readonly FieldName[] {
  return fieldsFor(role, framework).filter((name) => name === 'Rating' || name === 'Score');
}
