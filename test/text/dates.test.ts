import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareDays, daysInMonth } from '../../server/src/text/dates/calendar.ts';
import {
  type CalendarDay,
  isHouseStyle,
  readDateSpan,
  toHouseStyle,
  writeDateSpan,
} from '../../server/src/text/dates/dates.ts';
import { trials } from '../common/fast-run.ts';

/** What a date says, as ISO 8601 with two dots between first and last day; a problem gives its kind. */
function read(text: string): string {
  const reading = readDateSpan(text);
  if ('problem' in reading) {
    return reading.problem.kind;
  }
  const { first, last } = reading.span;
  return compareDays(first, last) === 0 ? iso(first) : `${iso(first)}..${iso(last)}`;
}

function iso({ year, month, day }: CalendarDay): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function message(text: string): string {
  const reading = readDateSpan(text);
  return 'problem' in reading ? reading.problem.message : 'no problem';
}

describe('a date is read', () => {
  test.each([
    ['3 March 2025', '2025-03-03'],
    ['03 March 2025', '2025-03-03'],
    ['3rd March 2025', '2025-03-03'],
    ['the 3rd', 'unreadable'],
    ['3rd of March, 2025', '2025-03-03'],
    ['Monday 3 March 2025', '2025-03-03'],
    ['3 Mar 2025', '2025-03-03'],
    ['3 Sept. 2025', '2025-09-03'],
    ['3 MAY 2025', '2025-05-03'],
    ['March 3, 2025', '2025-03-03'],
    ['2025-03-03', '2025-03-03'],
    ['03/03/2025', '2025-03-03'],
    ['3.12.2025', '2025-12-03'],
    ['  3 March  2025 ', '2025-03-03'],
    ['3\u00a0March\u00a02025', '2025-03-03'],
    ['29 February 2024', '2024-02-29'],
  ])('%j is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('a range is read', () => {
  test.each([
    ['3 to 14 March 2025', '2025-03-03..2025-03-14'],
    ['28 February to 4 March 2024', '2024-02-28..2024-03-04'],
    ['30 December 2023 to 2 January 2024', '2023-12-30..2024-01-02'],
    ['02 July to 04 July 2022', '2022-07-02..2022-07-04'],
    ['22-23 June 2022', '2022-06-22..2022-06-23'],
    ['22–23 June 2022', '2022-06-22..2022-06-23'],
    ['22nd – 23rd June 2022', '2022-06-22..2022-06-23'],
    ['23 Jan to 6 Mar 2024', '2024-01-23..2024-03-06'],
    ['between 3 and 14 March 2025', '2025-03-03..2025-03-14'],
    ['from 3 to 14 March 2025', '2025-03-03..2025-03-14'],
    ['30 March and 12 April 2023', '2023-03-30..2023-04-12'],
    ['3, 4 and 10 March 2025', '2025-03-03..2025-03-10'],
    ['3, 4, and 10 March 2025', '2025-03-03..2025-03-10'],
    ['2025-03-03 to 2025-03-14', '2025-03-03..2025-03-14'],
    ['03/03/2025 - 14/03/2025', '2025-03-03..2025-03-14'],
    ['3 to 3 March 2025', '2025-03-03'],
  ])('%j is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('what cannot be a date is a problem', () => {
  test.each([
    ['', 'unreadable'],
    ['March 2025', 'unreadable'],
    ['3 March', 'unreadable'],
    ['3 March 25', 'unreadable'],
    ['3 Marsh 2025', 'unreadable'],
    ['3 March 20255', 'unreadable'],
    ['123 March 2025', 'unreadable'],
    ['3 March 2025 and', 'unreadable'],
    ['3 March 2025 at noon', 'unreadable'],
    ['31 February 2025', 'impossible'],
    ['29 February 2025', 'impossible'],
    ['29 February 1900', 'impossible'],
    ['0 March 2025', 'impossible'],
    ['31 to 32 March 2025', 'impossible'],
    ['2025-13-01', 'impossible'],
    ['12/25/2025', 'impossible'],
    ['14 to 3 March 2025', 'reversed'],
    ['30 December to 2 January 2024', 'reversed'],
    ['3, 10 and 4 March 2025', 'reversed'],
  ])('%j is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test('the message says what is wrong and what to do', () => {
    expect(message('31 February 2025')).toBe('There is no 31 February 2025: February 2025 has 28 days.');
    expect(message('12/25/2025')).toBe('There is no month 25: in figures the day comes first, as in 31/12/2025.');
    expect(message('14 to 3 March 2025')).toBe(
      '14 March 2025 comes after 3 March 2025. Write the earlier day first, and both years if they differ.',
    );
    expect(message('soon')).toBe(
      '“soon” is not a date: write a day such as “3 March 2025” or a range such as “3 to 14 March 2025”.',
    );
  });
});

describe('house style', () => {
  test.each([
    ['03 March 2025', '3 March 2025'],
    ['2025-03-03', '3 March 2025'],
    ['03/03/2025 - 14/03/2025', '3 to 14 March 2025'],
    ['22nd-23rd June 2022', '22 to 23 June 2022'],
    ['02 July to 04 July 2022', '2 to 4 July 2022'],
    ['30 Dec 2023 – 2 Jan 2024', '30 December 2023 to 2 January 2024'],
    ['3 March 2024 to 3 March 2025', '3 March 2024 to 3 March 2025'],
    ['between 3rd and 14th March 2025', 'between 3 and 14 March 2025'],
    ['Between 3 to 14 March 2025', 'Between 3 and 14 March 2025'],
    ['30th March & 12 April 2023', '30 March and 12 April 2023'],
    ['3rd, 4th, and 10 March 2025', '3, 4 and 10 March 2025'],
    ['31 February 2025', null],
  ])('%j becomes %j', (text, expected) => {
    expect(toHouseStyle(text)).toBe(expected);
    if (expected !== null) {
      expect(isHouseStyle(expected)).toBe(true);
    }
    expect(isHouseStyle(text)).toBe(text === expected);
  });
});

const anyDay: fc.Arbitrary<CalendarDay> = fc
  .record({ year: fc.integer({ min: 1000, max: 9999 }), month: fc.integer({ min: 1, max: 12 }) })
  .chain(({ year, month }) =>
    fc.integer({ min: 1, max: daysInMonth(year, month) }).map((day) => ({ year, month, day })),
  );

/** Days near each other, so that spans within a month and across the turn of a year come up. */
const anySpan = fc
  .tuple(anyDay, anyDay, fc.constantFrom('far', 'same year', 'same month'))
  .map(([one, other, distance]) => {
    const second = {
      year: distance === 'far' ? other.year : one.year,
      month: distance === 'same month' ? one.month : other.month,
      day: Math.min(other.day, 28),
    };
    return compareDays(one, second) <= 0 ? { first: one, last: second } : { first: second, last: one };
  });

describe('properties', () => {
  test('what is written is read back as the same days, and is in house style', () => {
    fc.assert(
      fc.property(anySpan, (span) => {
        const text = writeDateSpan(span);
        expect(readDateSpan(text)).toEqual({ span });
        expect(isHouseStyle(text)).toBe(true);
      }),
    );
  });

  test('a date in ISO form is the same day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(readDateSpan(iso(day))).toEqual({ span: { first: day, last: day } });
      }),
    );
  });

  test('house style keeps the days, for any text made of the pieces of dates', () => {
    const piece = fc.constantFrom('3', '14th', '31', 'March', 'Feb', '2024', '2025', 'to', 'and', '-', ',', 'between');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
        const text = pieces.join(' ');
        const house = toHouseStyle(text);
        expect(house === null).toBe('problem' in readDateSpan(text));
        if (house !== null) {
          expect(readDateSpan(house)).toEqual(readDateSpan(text));
        }
      }),
      { numRuns: trials(1000) },
    );
  });

  test('the calendar agrees with the one of the machine', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        expect(daysInMonth(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
      }),
    );
  });
});
