import fc from 'fast-check';
import { expect, test } from 'vitest';
import { monthNames } from '../../server/src/text/dates/calendar.ts';
import { readDateSpan, writeDateSpan } from '../../server/src/text/dates/dates.ts';
import { findDates } from '../../server/src/text/dates/find-dates.ts';

test.each([
  ['We came on 3 March 2025.', ['3 March 2025']],
  ['We came from 3 to 14 March 2025, and called on the 21st Mar 2025.', ['3 to 14 March 2025', '21st Mar 2025']],
  ['Between 28 February and 4 March 2024 the lift was out of order.', ['Between 28 February and 4 March 2024']],
  ['On 5, 6 and 9 March 2024 nobody answered.', ['5, 6 and 9 March 2024']],
  ['Seen on March 3, 2025, on 2025-03-03 and on 03/03/2025.', ['March 3, 2025', '2025-03-03', '03/03/2025']],
  ['From 30 December 2024 – 2 January 2025', ['30 December 2024 – 2 January 2025']],
  ['There were 12 people in room 45, 3 March 2025.', ['3 March 2025']],
  ['In March 2025 there were 3 falls on 2 days; 14 May was quiet.', []],
  ['Version 1.3 March 2025, case 12/3 March 2025', []],
])('dates in “%s”', (text, expected) => {
  expect(findDates(text).map((found) => found.text)).toEqual(expected);
});

const day = fc.record({
  year: fc.integer({ min: 1990, max: 2090 }),
  month: fc.integer({ min: 1, max: monthNames.length }),
  day: fc.integer({ min: 1, max: 28 }),
});

test('a date in house style is found in any sentence, whole, at its place', () => {
  fc.assert(
    fc.property(day, day, (left, right) => {
      const key = ({ year, month, day: date }: typeof left) => year * 10_000 + month * 100 + date;
      const [first, last] = key(left) <= key(right) ? [left, right] : [right, left];
      const date = writeDateSpan({ first, last });
      const text = `Staff told us on ${date} that all was well.`;
      expect(findDates(text)).toEqual([{ text: date, start: 17, end: 17 + date.length }]);
      expect(readDateSpan(date)).toEqual({ span: { first, last } });
    }),
  );
});
