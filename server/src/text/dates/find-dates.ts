import { latinWordCharacters } from '../word-characters.ts';
import { monthNames } from './calendar.ts';

/** A date within a longer text. UTF-16 indices, half-open. */
export interface FoundDate {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const aMonth = new RegExp(
  `(?:${monthNames.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')}|Sept)\\b\\.?`,
  'gi',
);
/** Stands for each character of a month, so that the pattern of dates need not hold their names many times over. */
const monthMark = '\uFFFF';
const month = `${monthMark}+`;
const weekday = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\\s+)?';
const day = `${weekday}(?:0?[1-9]|[12]\\d|3\\d)(?:st|nd|rd|th)?(?!\\d)`;
const to = '(?:\\s*[-‐‑‒–—]\\s*|\\s+(?:to|until|till)\\s+)';
const and = '(?:,?\\s+and\\s+|\\s*&\\s*)';
const part = `${day}(?:\\s+(?:of\\s+)?${month}(?:,?\\s+\\d{4})?)?`;
const full = `(?:${day}\\s+(?:of\\s+)?${month},?\\s+\\d{4}|${month}\\s+${day},?\\s+\\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}/\\d{4})(?![\\d/])`;
const datePattern = new RegExp(
  `(?<![${latinWordCharacters}][.,:/-]?)(?:between\\s+)?(?:${part}(?:,\\s+${part}){0,4}(?:${to}|${and})){0,4}${full}`,
  'gi',
);

/**
 * The dates in a text that end with a day, a month and a year, each with the days before it that belong to it:
 * "3 to 14 March 2025", "3, 4 and 10 March 2025". Whether a day exists is not looked at: that is for `readDateSpan`.
 */
export function findDates(text: string): readonly FoundDate[] {
  if (!/\d{4}/.test(text)) {
    return [];
  }
  const marked = text.replace(aMonth, (name) => monthMark.repeat(name.length));
  return Array.from(marked.matchAll(datePattern), ({ 0: { length }, index }) => ({
    text: text.slice(index, index + length),
    start: index,
    end: index + length,
  }));
}
