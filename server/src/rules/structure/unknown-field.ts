import { joinWords } from '../../assessment/explain/words.ts';
import { type Field, fieldNames, nearestFieldName } from '../../report/fields/fields.ts';
import type { Fix } from '../finding.ts';
import type { Problem, Rule } from '../rule.ts';

export const unknownField: Rule = {
  id: 'structure/unknown-field',
  severity: 'warning',
  summary: 'A line among the fields of a section has a name that is not a field.',
  fixable: true,
  missing: false,
  *check({ report }): Iterable<Problem> {
    for (const { fields } of report.sections) {
      for (const field of fields.filter(({ name }) => name === null)) {
        const nearest = nearestFieldName(field.nameText);
        const advice =
          nearest === null
            ? `The fields are ${joinWords(fieldNames)}; other words belong in the text below.`
            : `Did you mean “${nearest}”?`;
        yield {
          range: field.nameRange,
          message: `“${field.nameText}” is not a field, so Keyline does not read this line. ${advice}`,
          fixes: fixesFor(field, fields),
        };
      }
    }
  },
};

function fixesFor({ nameText, nameRange }: Field, fields: readonly Field[]): readonly Fix[] {
  const nearest = nearestFieldName(nameText);
  // A second field of that name would only change one mistake into another.
  return nearest === null || fields.some(({ name }) => name === nearest)
    ? []
    : [{ title: `Change to ${nearest}`, safe: true, edits: [{ ...nameRange, text: nearest }] }];
}
