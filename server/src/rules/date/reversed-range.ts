import { readDateSpan } from '../../text/dates/dates.ts';
import type { Rule } from '../rule.ts';
import { writtenDates } from './written-dates.ts';

export const reversedRange: Rule = {
  id: 'date/reversed-range',
  severity: 'error',
  summary: 'A range of days that ends before it begins.',
  fixable: false,
  missing: false,
  *check({ report }) {
    for (const { text, range, place } of writtenDates(report)) {
      const reading = readDateSpan(text);
      if ('problem' in reading && reading.problem.kind === 'reversed' && (place === 'stated' || isRange(text))) {
        yield { range, message: reading.problem.message };
      }
    }
  },
};

/** Days in a list, "14 March and 3 March 2025", may stand in any order. */
function isRange(text: string): boolean {
  return /^between\b/i.test(text) || !/,\s*\d|\band\b|&/i.test(text);
}
