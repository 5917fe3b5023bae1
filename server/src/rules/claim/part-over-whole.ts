import { prosesOf } from '../../report/proses.ts';
import { findPartsOfWholes } from '../../report/quantities.ts';
import { contentsOf } from '../../syntax/contents.ts';
import { sourceRange } from '../../syntax/prose.ts';
import type { Rule } from '../rule.ts';

export const partOverWhole: Rule = {
  id: 'claim/part-over-whole',
  severity: 'warning',
  summary: 'A part that is larger than the whole: "31 of 29 records".',
  fixable: false,
  missing: false,
  *check({ report }) {
    for (const { section } of report.sections) {
      for (const prose of prosesOf(contentsOf(report.document, section))) {
        for (const { part, whole, text, start, end } of findPartsOfWholes(prose.value)) {
          if (part > whole) {
            yield {
              range: sourceRange(prose, start, end),
              message: `“${text}” cannot be: ${part} is more than ${whole}. Check the two numbers.`,
            };
          }
        }
      }
    }
  },
};
