import { type CalendarDay, monthNames } from '../text/dates/calendar.ts';
import { once } from '../text/memory.ts';

/** A day or a month on which a sentence begins: “On 4 June the home was …”, “In June 2025, we rated …”. */
const opening = once(
  () =>
    new RegExp(
      String.raw`^\W{0,3}(?:(?:but|and|back) ){0,2}(?:in|on|during) (?:early |late |mid-)?(?:\d{1,2}(?:st|nd|rd|th)? )?(${monthNames.join('|')})(?: ((?:19|20)\d\d))?(?![\p{L}\p{N}])(?! (?:and|to|or)\b)`,
      'iu',
    ),
);

/**
 * Whether the words of a sentence in front of a rating begin with a month before that of the assessment: what was so then
 * was so at an earlier time. Without a year, a month behind that of the assessment by half a year and more is one of the
 * year before.
 */
export function namesEarlierMonth(words: string, assessed: CalendarDay): boolean {
  const [, name, year] = opening().exec(words) ?? [];
  if (name === undefined) {
    return false;
  }
  const month = monthNames.findIndex((one) => one.toLowerCase() === name.toLowerCase()) + 1;
  if (year !== undefined) {
    return Number(year) < assessed.year || (Number(year) === assessed.year && month < assessed.month);
  }
  return month < assessed.month || month - assessed.month > halfYear;
}

const halfYear = 6;
