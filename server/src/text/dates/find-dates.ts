import { latinWordCharacters } from '../word-characters.ts';
import { monthNames } from './calendar.ts';

/** A date within a longer text. UTF-16 indices, half-open. */
export interface FoundDate {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const anyMonth = `(?:${monthNames.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')}|Sept)\\b\\.?`;
const noMonth = '(?!)';
const weekday = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\\s+)?';
const day = `${weekday}(?:0?[1-9]|[12]\\d|3\\d)(?:st|nd|rd|th)?(?!\\d)`;
const to = '(?:\\s*[-‐‑‒–—]\\s*|\\s+(?:to|until|till)\\s+)';
const and = '(?:,?\\s+and\\s+|\\s*&\\s*)';

function datePattern(month: string): RegExp {
  const part = `${day}(?:\\s+(?:of\\s+)?${month}(?:,?\\s+\\d{4})?)?`;
  const full = `(?:${day}\\s+(?:of\\s+)?${month},?\\s+\\d{4}|${month}\\s+${day},?\\s+\\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}/\\d{4})(?![\\d/])`;
  return new RegExp(
    `(?<![${latinWordCharacters}][.,:/-]?)(?:between\\s+)?(?:${part}(?:,\\s+${part}){0,4}(?:${to}|${and})){0,4}${full}`,
    'gi',
  );
}

/** Two patterns, because the one with months takes long to make, and most texts with four figures name no month. */
const withMonths = datePattern(anyMonth);
const inFigures = datePattern(noMonth);
const aMonth = new RegExp(`\\b(?:${monthNames.map((name) => name.slice(0, 3)).join('|')})`, 'i');

/**
 * The dates in a text that end with a day, a month and a year, each with the days before it that belong to it:
 * "3 to 14 March 2025", "3, 4 and 10 March 2025". Whether a day exists is not looked at: that is for `readDateSpan`.
 */
export function findDates(text: string): readonly FoundDate[] {
  if (!/\d{4}/.test(text)) {
    return [];
  }
  return Array.from(text.matchAll(aMonth.test(text) ? withMonths : inFigures), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}
