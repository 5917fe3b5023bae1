import { joinWords } from '../../assessment/explain/words.ts';
import { fieldNames, nearestFieldName } from '../../report/fields/fields.ts';
import type { Problem, Rule } from '../rule.ts';

export const unknownField: Rule = {
  id: 'structure/unknown-field',
  severity: 'warning',
  summary: 'A line among the fields of a section has a name that is not a field.',
  fixable: true,
  missing: false,
  reads: 'parts',
  *check({ report }): Iterable<Problem> {
    for (const { fields } of report.sections) {
      const taken = new Set(fields.map(({ name }) => name));
      for (const { nameText, nameRange } of fields.filter(({ name }) => name === null)) {
        const nearest = nearestFieldName(nameText);
        const advice =
          nearest === null
            ? `The fields are ${joinWords(fieldNames)}; other words belong in the text below.`
            : `Did you mean “${nearest}”?`;
        yield {
          range: nameRange,
          message: `“${nameText}” is not a field, so Keyline does not read this line. ${advice}`,
          // A second field of a name would only change one mistake into another, be it there or written by another fix.
          fixes:
            nearest === null || taken.has(nearest)
              ? []
              : [{ title: `Change to ${nearest}`, safe: true, edits: [{ ...nameRange, text: nearest }] }],
        };
        taken.add(nearest);
      }
    }
  },
};
