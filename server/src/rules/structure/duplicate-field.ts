import type { Field } from '../../report/fields/fields.ts';
import type { Problem, Rule } from '../rule.ts';

export const duplicateField: Rule = {
  id: 'structure/duplicate-field',
  severity: 'error',
  summary: 'A section states the same field twice.',
  fixable: false,
  missing: false,
  reads: 'parts',
  *check({ report }): Iterable<Problem> {
    for (const { fields } of report.sections) {
      const seen = new Map<string, Field>();
      for (const field of fields) {
        const first = field.name === null ? undefined : seen.get(field.name);
        if (field.name !== null && first === undefined) {
          seen.set(field.name, field);
        } else if (first !== undefined) {
          yield {
            range: field.range,
            message: `“${first.name}” appears a second time in this section, and only the first is read. Keep the one that is right.`,
            related: [{ range: first.range, message: 'The first is here.' }],
          };
        }
      }
    }
  },
};
