import type { Framework } from '../../framework/framework.ts';
import { ratingsOf } from '../../framework/ratings.ts';
import { fieldsFor } from '../../report/field-places.ts';
import type { FieldName } from '../../report/fields.ts';
import type { SectionRole } from '../../report/report.ts';
import { basisTextsFor } from '../../report/stated.ts';
import { snippetChoice } from './completion-item.ts';

/** A field whose value is to be picked or filled in; `place` is the number of the snippet's stop. */
export function fieldSnippet(name: FieldName, role: SectionRole, framework: Framework, place: number): string {
  const values = choices(name, role, framework);
  return `${name}: ${values.length === 0 ? `$${place}` : snippetChoice(place, values)}`;
}

function choices(name: FieldName, role: SectionRole, framework: Framework): readonly string[] {
  const isPart = role.kind === 'statement' || role.kind === 'evidence-category';
  switch (name) {
    case 'Score':
      return isPart ? framework.scale.map(({ value, name }) => name ?? String(value)) : [];
    case 'Rating':
    case 'Previous rating':
      return ratingsOf(framework, role.kind === 'key-question' ? role.definition : null).map((rating) => rating.name);
    case 'Basis':
      return basisTextsFor(role);
    default:
      return [];
  }
}

/** The fields that a new section needs at once. */
export function neededFields(role: SectionRole, framework: Framework): readonly FieldName[] {
  return fieldsFor(role, framework).filter((name) => name === 'Rating' || name === 'Score');
}
