import { partsOfWholesIn } from '../../report/quantities.ts';
import { sourceRange } from '../../syntax/prose.ts';
import type { Rule } from '../rule.ts';

export const partOverWhole: Rule = {
  id: 'claim/part-over-whole',
  severity: 'warning',
  summary: 'A part that is larger than the whole: “31 of 29 records”.',
  fixable: false,
  missing: false,
  *check({ report }) {
    for (const { section } of report.sections) {
      for (const { found, prose } of partsOfWholesIn(report.document, section)) {
        if (found.part > found.whole) {
          yield {
            range: sourceRange(prose, found.start, found.end),
            message: `“${found.text}” cannot be: ${found.part} is more than ${found.whole}. Check the two numbers.`,
          };
        }
      }
    }
  },
};
