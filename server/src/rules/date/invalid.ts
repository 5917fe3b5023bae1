import { readDateSpan } from '../../text/dates/dates.ts';
import type { Rule } from '../rule.ts';
import { writtenDates } from './written-dates.ts';

export const invalidDate: Rule = {
  id: 'date/invalid',
  severity: 'error',
  summary: 'A date that cannot be read, or a day that no calendar has.',
  fixable: false,
  missing: false,
  *check({ report }) {
    for (const { text, range, place } of writtenDates(report)) {
      const reading = readDateSpan(text);
      if (!('problem' in reading)) {
        continue;
      }
      const { kind, message } = reading.problem;
      if (kind === 'impossible' || (kind === 'unreadable' && place === 'stated')) {
        yield { range, message: kind === 'impossible' ? `${message} Check the date.` : message };
      }
    }
  },
};
