import { toHouseStyle } from '../../text/dates/dates.ts';
import type { Rule } from '../rule.ts';
import { wrongWeekday } from './weekdays.ts';
import { writtenDates } from './written-dates.ts';

export const dateStyle: Rule = {
  id: 'date/style',
  severity: 'hint',
  summary: 'A date that is not in house style: “3 to 14 March 2025”.',
  fixable: true,
  missing: false,
  *check({ report }) {
    for (const { text, range } of writtenDates(report)) {
      const house = toHouseStyle(text);
      // House style has no weekday, and a wrong one is to be looked at before it goes.
      if (house === null || wrongWeekday(text) !== null || house === text.replaceAll(/\s+/g, ' ')) {
        continue;
      }
      yield {
        range,
        message: `“${text}” is not in house style, which is day, month in full and year, with “to” between two days. Write “${house}”.`,
        fixes: [{ title: `Write “${house}”`, safe: true, edits: [{ ...range, text: house }] }],
      };
    }
  },
};
