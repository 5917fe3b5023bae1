import { type CalendarDay, monthNames } from '../text/dates/calendar.ts';
import { once } from '../text/memory.ts';

/** How far back, in UTF-16 code units, the beginning of a sentence is looked for. */
export const longestReach = 200;

/** Where a sentence ends, or a block does: the lines of one paragraph go on. */
const end = /[.;!?]\s|\n[ \t]*\n|\n(?=[#>|*-]|\d{1,2}[.)])/gu;

/** The words in front of a place, from where its sentence begins, on one line. `at` counts in UTF-16 code units. */
export function openSentence(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - longestReach), at);
  const last = Array.from(before.matchAll(end)).at(-1);
  return before.slice(last === undefined ? 0 : last.index + last[0].length).replaceAll(/\s+/gu, ' ');
}

/** “In March 2019 we rated safe as …” in a report of 2020: the words in front of a rating name earlier years only. */
export function namesEarlierYear(words: string, year: number): boolean {
  const years = Array.from(words.matchAll(/\b(?:19|20)\d\d\b/gu), ([text]) => Number(text));
  return years.length > 0 && years.every((one) => one < year);
}

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
 * was so at an earlier time. Without a year, a month more than half a year behind that of the assessment is one of the
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

/** “The trust was rated good”, “we rated it”: what is so below a heading for earlier visits. */
export function tellsOfThen(words: string): boolean {
  return /\b(?:was|were|had been|(?:we|they|inspectors|commission) (?:rated|judged|graded|gave))\b/iu.test(words);
}

const thenFirst =
  /^\W{0,3}(?:at|during|after|following|on) (?:the|our|its|their|that)? ?(?:last|previous|earlier) (?:inspection|assessment|visit)\b/iu;

/** Whether a sentence goes on from one on an earlier visit: “At our last inspection it was rated inadequate. It was …”. */
export function goesOnFromThen(sentenceBefore: string, sentence: string): boolean {
  return /^\s*(?:it|they|the \p{Ll}+)\b/iu.test(sentence) && thenFirst.test(sentenceBefore);
}
