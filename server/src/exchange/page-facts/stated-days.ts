import { englishWords } from '../../framework/words.ts';
import type { FrontMatterValues } from '../../syntax/front-matter/front-matter-schema.ts';
import { compareDays } from '../../text/dates/calendar.ts';
import { type CalendarDay, type DateSpan, readDateSpan, toHouseStyle, writeDateSpan } from '../../text/dates/dates.ts';
import { findDates } from '../../text/dates/find-dates.ts';
import { once } from '../../text/memory.ts';
import { withYears } from './days-without-year.ts';
import { anyOf, pageWord, splitSentences } from './page-words.ts';

/** The words right before the days of a visit: "took place between", "carried out … on", "commenced on". */
const wordsBefore = once(() => {
  const words = anyOf(englishWords().pages['took-place']);
  return new RegExp(String.raw`\b${words}\b[^.;]{0,120}\b(?:on|from|between|was|were|dates?)[:\s]*$`, 'iu');
});

/** “Following an unannounced inspection of Some House between”. */
const followed =
  /\b(?:following|after)\s+(?:an?|the|our|its|their|this)\s+(?:[\p{L}-]+,?\s+){0,4}?(?:inspection|assessment|visit)\b[^.;]{0,100}\b(?:on|from|between)\s*$/iu;

/** “We inspected the following services between” tells of no other visit, as “following an inspection” and “the following day” do. */
const listFollows = /(?<=\b(?:inspected|assessed|visited) the )following (?!(?:day|week|month|year)s?\b)/giu;

const afterwards = /\b(?:following|after)\b/giu;

/** A label in front of the days. */
const label =
  /\b(?:dates?|days?)\s+of\s+(?:the\s+|our\s+)?(?:inspection|assessment|visit)\b|\b(?:inspection|assessment|visit)\s+(?:dates?|days?)\b/iu;

/** About two months: one assessment may take that long, and the one before it lies further back. */
const longestDays = 62;

/**
 * When the sentences of a page say that the inspection or the assessment was, in house style; null where none says it.
 * Of two occasions the later one is meant. `texts` are paragraphs. What news tells of came after the visit: “rated good
 * following an inspection on 3 May 2023”. In a report such words are on an earlier one. Days without a year, as news has them,
 * were the last before it was `published`.
 */
export function statedDays(
  texts: readonly string[],
  inNews = false,
  published: CalendarDay | null = null,
): string | null {
  const dated = published === null ? texts : texts.map((text) => withYears(text, published));
  const spans = dated.flatMap((text) => splitSentences(text).flatMap((sentence) => spansIn(sentence, inNews)));
  const last = spans.reduce<CalendarDay | null>(
    (latest, { first }) => (latest === null || compareDays(first, latest) > 0 ? first : latest),
    null,
  );
  if (last === null) {
    return null;
  }
  const near = spans.filter(({ first }) => daysBetween(first, last) <= longestDays);
  const days = near.flatMap(({ first, last: end }) => [first, end]).sort(compareDays);
  const [first] = days;
  const end = days.at(-1);
  return first === undefined || end === undefined ? null : writeDateSpan({ first, last: end });
}

/** “The report was published on 17 February 2023.” */
const published =
  /\b(?:the|this|our|its)\s+(?:full\s+|final\s+)?(?:(?:inspection|assessment)\s+)?report\s+was\s+published\s+on\s*$/iu;

/** The day that a sentence says this report was published on; null where none says it. */
export function statedPublication(texts: readonly string[]): string | null {
  for (const sentence of texts.flatMap(splitSentences)) {
    const day = findDates(sentence).find(({ start }) => published.test(sentence.slice(Math.max(0, start - 60), start)));
    if (day !== undefined) {
      return day.text;
    }
  }
  return null;
}

/** The date in house style. One with a weekday stays as it is: a wrong one is for the author to look at. */
export function inHouseStyle(date: string): string {
  return /\p{L}day\b/iu.test(date) ? date : (toHouseStyle(date) ?? date);
}

/** The front matter with its dates in house style. */
export function withHouseDates(values: FrontMatterValues): FrontMatterValues {
  const { assessed, published } = values;
  return {
    ...values,
    ...(assessed !== undefined && { assessed: inHouseStyle(assessed) }),
    ...(published !== undefined && { published: inHouseStyle(published) }),
  };
}

function spansIn(sentence: string, inNews: boolean): readonly DateSpan[] {
  if (!pageWord('visit').test(sentence)) {
    return [];
  }
  const placed = wordsBefore();
  return findDates(sentence).flatMap(({ text, start }) => {
    const before = sentence.slice(Math.max(0, start - 200), start);
    const lead = /^between\b/iu.test(text) ? `${before} between ` : before;
    const after = inNews ? followed.exec(lead) : null;
    const isVisit = after !== null || label.test(before) || placed.test(lead);
    const told = after === null ? before.replace(listFollows, '') : after[0].replace(afterwards, '');
    const reading = isVisit && !pageWord('other-days').test(told) ? readDateSpan(text) : null;
    return reading !== null && 'span' in reading ? [reading.span] : [];
  });
}

function daysBetween(first: CalendarDay, last: CalendarDay): number {
  // Months of 31 days are near enough for what lies two months apart.
  const at = ({ year, month, day }: CalendarDay) => (year * 12 + month) * 31 + day;
  return Math.abs(at(last) - at(first));
}
