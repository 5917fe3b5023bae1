/** A day of the calendar. `month` counts from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Below zero where `left` comes before `right`, zero for the same day, above zero where it comes after. */
export function compareDays(left: CalendarDay, right: CalendarDay): number {
  return left.year - right.year || left.month - right.month || left.day - right.day;
}

/** How many days the month has (Gregorian calendar); 0 where there is no such month. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) {
    const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    return leap ? 29 : 28;
  }
  if (month < 1 || month > monthNames.length) {
    return 0;
  }
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** YYYY-MM-DD, so that the order of the text is the order of the days. */
export function isoDay(day: CalendarDay): string {
  const digits = (value: number, length: number) => String(value).padStart(length, '0');
  return `${digits(day.year, 4)}-${digits(day.month, 2)}-${digits(day.day, 2)}`;
}

export const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** The day of the week (Gregorian calendar), by its place in `weekdayNames`. */
export function weekdayOf({ year, month, day }: CalendarDay): (typeof weekdayNames)[number] {
  // Sakamoto's method: how far the months before this one shift the week; January and February belong to the year before.
  const shifts = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
  const own = month < 3 ? year - 1 : year;
  const leaps = Math.floor(own / 4) - Math.floor(own / 100) + Math.floor(own / 400);
  const sinceSunday = (own + leaps + (shifts[month - 1] ?? 0) + day) % 7;
  return weekdayNames[(sinceSunday + 6) % 7] ?? 'Monday';
}

/** The day so many days later, or earlier where `days` is less than 0. `days` is a whole number. */
export function daysAfter(day: CalendarDay, days: number): CalendarDay {
  let { year, month } = day;
  let left = day.day + days;
  while (left > daysInMonth(year, month)) {
    left -= daysInMonth(year, month);
    month = month === 12 ? 1 : month + 1;
    year = month === 1 ? year + 1 : year;
  }
  while (left < 1) {
    year = month === 1 ? year - 1 : year;
    month = month === 1 ? 12 : month - 1;
    left += daysInMonth(year, month);
  }
  return { year, month, day: left };
}

/** How many days the second day lies behind the first; fewer than 0 where it lies before it. */
export function daysBetween(first: CalendarDay, second: CalendarDay): number {
  return dayNumber(second) - dayNumber(first);
}

/** The days since a day in the year 0 (Gregorian calendar), counted from March so that a leap day ends its year. */
function dayNumber({ year, month, day }: CalendarDay): number {
  const own = month < 3 ? year - 1 : year;
  const sinceMarch = (month + 9) % 12;
  const leaps = Math.floor(own / 4) - Math.floor(own / 100) + Math.floor(own / 400);
  return 365 * own + leaps + Math.floor((306 * sinceMarch + 5) / 10) + day;
}
