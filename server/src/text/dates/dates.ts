import { type CalendarDay, compareDays, daysInMonth, monthNames } from './calendar.ts';
import { type DatePart, type Joint, readWrittenDate, type WrittenDate } from './date-parts.ts';

export type { CalendarDay };

/** One day, or the days from `first` to `last`, both included. */
export interface DateSpan {
  readonly first: CalendarDay;
  readonly last: CalendarDay;
}

/** `unreadable`: not a date; `impossible`: a day that no calendar has; `reversed`: the last day comes before the first. */
export interface DateProblem {
  readonly kind: 'unreadable' | 'impossible' | 'reversed';
  readonly message: string;
}

export type DateReading = { readonly span: DateSpan } | { readonly problem: DateProblem };

/**
 * Reads a day, a range of days, or a list of days, which is taken as the span from its first to its last day.
 * Days may be written in words ("3 March 2025", "Monday 3rd Mar. 2025", "March 3, 2025"), in figures with the day first
 * ("03/03/2025"), or as ISO 8601 ("2025-03-03"); a month or year left out is that of the day after it.
 * The text must be a date as a whole. Years have four figures.
 */
export function readDateSpan(text: string): DateReading {
  const reading = readDays(text);
  if ('problem' in reading) {
    return reading;
  }
  const [first] = reading.days;
  const last = reading.days.at(-1);
  return first === undefined || last === undefined ? unreadable(text) : { span: { first, last } };
}

/** The span in house style: "3 March 2025", "3 to 14 March 2025", "28 February to 4 March 2024". */
export function writeDateSpan(span: DateSpan): string {
  return compareDays(span.first, span.last) === 0
    ? writeDays([span.last], [])
    : writeDays([span.first, span.last], ['to']);
}

/**
 * The same date in house style: day, month in full, year; no leading zero, no ordinal, "to" for a range.
 * A list of days stays a list. Null where the text is no date, or one that cannot be.
 */
export function toHouseStyle(text: string): string | null {
  const reading = readDays(text);
  if ('problem' in reading) {
    return null;
  }
  const { days, written } = reading;
  const between = written.lead?.toLowerCase() === 'between' && days.length === 2;
  const dates = writeDays(days, between ? ['and'] : written.joints);
  return written.lead === null ? dates : `${written.lead} ${dates}`;
}

/** Whether the text is a date, and one written in house style. */
export function isHouseStyle(text: string): boolean {
  return toHouseStyle(text) === text;
}

interface ReadDays {
  readonly days: readonly CalendarDay[];
  readonly written: WrittenDate;
}

function readDays(text: string): ReadDays | { readonly problem: DateProblem } {
  const written = readWrittenDate(text);
  const days = written === null ? null : completeDays(written.parts);
  if (written === null || days === null) {
    return unreadable(text);
  }
  for (const [index, day] of days.entries()) {
    const problem = impossible(day) ?? reversed(day, days[index + 1]);
    if (problem !== null) {
      return { problem };
    }
  }
  return { days, written };
}

/** Each day with the month and year that it leaves to the day after it; null where the last one lacks either. */
function completeDays(parts: readonly DatePart[]): readonly CalendarDay[] | null {
  const days: CalendarDay[] = [];
  for (const part of parts.toReversed()) {
    const month = part.month ?? days[0]?.month;
    const year = part.year ?? days[0]?.year;
    if (month === undefined || year === undefined) {
      return null;
    }
    days.unshift({ year, month, day: part.day });
  }
  return days;
}

function unreadable(text: string): { readonly problem: DateProblem } {
  const message = `“${text.trim()}” is not a date: write a day such as “3 March 2025” or a range such as “3 to 14 March 2025”.`;
  return { problem: { kind: 'unreadable', message } };
}

function impossible({ year, month, day }: CalendarDay): DateProblem | null {
  const name = monthNames[month - 1];
  if (name === undefined) {
    return {
      kind: 'impossible',
      message: `There is no month ${month}: in figures the day comes first, as in 31/12/2025.`,
    };
  }
  const days = daysInMonth(year, month);
  if (day < 1 || day > days) {
    return { kind: 'impossible', message: `There is no ${day} ${name} ${year}: ${name} ${year} has ${days} days.` };
  }
  return null;
}

function reversed(day: CalendarDay, next: CalendarDay | undefined): DateProblem | null {
  if (next === undefined || compareDays(day, next) <= 0) {
    return null;
  }
  const [late, early] = [writeDays([day], []), writeDays([next], [])];
  const message = `${late} comes after ${early}. Write the earlier day first, and both years if they differ.`;
  return { kind: 'reversed', message };
}

/** The days joined, each without the month and year that it shares with the day after it. */
function writeDays(days: readonly CalendarDay[], joints: readonly Joint[]): string {
  return days
    .map((day, index) => {
      const next = days[index + 1];
      const joint = joints[index] ?? 'to';
      return `${writeDay(day, next)}${next === undefined ? '' : joint === ',' ? ', ' : ` ${joint} `}`;
    })
    .join('');
}

function writeDay({ year, month, day }: CalendarDay, next: CalendarDay | undefined): string {
  const sameYear = next?.year === year;
  const written = [String(day)];
  if (!sameYear || next.month !== month) {
    written.push(monthNames[month - 1] ?? String(month));
  }
  if (!sameYear) {
    written.push(String(year));
  }
  return written.join(' ');
}
