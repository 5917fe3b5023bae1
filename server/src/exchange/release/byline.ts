import { compareDays } from '../../text/dates/calendar.ts';
import { readDateSpan } from '../../text/dates/dates.ts';
import { findDates } from '../../text/dates/find-dates.ts';

const longestByline = 120;

/** “by Somebody | Jul 11, 2019 | News”: what sites set between who wrote it, when and where. */
const between = /(?<!\s)\s+[|•·/–—-]\s+|(?<!\s)\s{2,}/u;

/** “Posted on”, “Published by Somebody on”, “By Somebody, reporter,”, “Date:”, before the day. */
const lead =
  /^(?:(?:posted|published|first published|added|created|written|date)\b:?\s*)?(?:by\s+\p{L}[^|]{1,70}?(?:,|\s(?:on|published:?|posted:?)(?:\son)?)\s+)?(?:on\b\s*)?(?:\d{1,2}[:.]\d{2},?\s+)?/iu;

/** “in News” behind the day, or who wrote it. */
const tail = /(?<!\s)\s+(?:by|in)\s+\p{L}.{0,60}$/u;

const timeOfDay = /(?:,|(?<![\s,]))\s+(?:at\s+)?\d{1,2}[:.]\d{2}(?:\s*[ap]\.?m\.?)?(?:\s+(?:GMT|BST|UTC))?$/iu;

/** A day without the time of day that may stand behind it. */
export function withoutTimeOfDay(value: string): string {
  return value.replace(timeOfDay, '');
}

/**
 * The day that a line above a text says it was published on, beside who wrote it and where it stands: “by Somebody | Jul 11,
 * 2019 | News”, “Posted by Somebody on 14 March 2022 in News”. Null where it names none, or several.
 */
export function dayOfByline(line: string): string | null {
  if (line.length > longestByline || /[.!?]$/u.test(line) || findDates(line).length === 0) {
    return null;
  }
  const pieces = line.split(between).filter((piece) => !/\bupdated\b/iu.test(piece));
  const days = pieces.flatMap((piece) => {
    const rest = withoutTimeOfDay(piece.replace(lead, '').replace(tail, ''));
    const isMarked = pieces.length > 1 || rest !== piece;
    return isMarked && isOneDay(rest) ? [rest] : [];
  });
  const [only] = days;
  return only !== undefined && new Set(days).size === 1 ? only : null;
}

function isOneDay(text: string): boolean {
  const reading = readDateSpan(text);
  return 'span' in reading && compareDays(reading.span.first, reading.span.last) === 0;
}
