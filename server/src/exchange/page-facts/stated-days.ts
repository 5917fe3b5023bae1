import { compareDays } from '../../text/calendar.ts';
import { type CalendarDay, type DateSpan, readDateSpan, writeDateSpan } from '../../text/dates.ts';
import { findDates } from '../../text/find-dates.ts';

/** What was done on the days that a sentence names. */
const visit = /\b(?:inspection|inspections|inspected|assessment|assessed|visit|visits|visited|on-site|onsite|site)\b/iu;

/** The words right before the days of a visit: "took place between", "carried out … on", "commenced on". */
const wordsBefore =
  /(?:\b(?:inspection|assessment|visit|visits|visited|inspected|assessed|place|out|undertaken|conducted|completed|commenced|commencing|began|beginning|started|starting|ran|ended|finished|concluded|service|practice|home|trust|hospital|location|activity|activities)\b)[^.;]{0,60}\b(?:on|from|between|was|were|dates?)[:\s]*$/iu;

/** A label in front of the days. */
const label =
  /\b(?:dates?|days?)\s+of\s+(?:the\s+|our\s+)?(?:inspection|assessment|visit)\b|\b(?:inspection|assessment|visit)\s+(?:dates?|days?)\b/iu;

/** Days of another visit, of a report, or of what the service did itself. */
const elsewhere =
  /\b(?:last|previous|previously|prior|earlier|formerly|next|will|since|registered|published|publication|until|after|following|before|review(?:ed)? of)\b/iu;

/** About two months: one assessment may take that long, and the one before it lies further back. */
const longestDays = 62;

/**
 * When the sentences of a page say that the inspection or the assessment was, in house style; null where none says it.
 * Of two occasions the later one is meant. `texts` are paragraphs.
 */
export function statedDays(texts: readonly string[]): string | null {
  const spans = texts.flatMap((text) => splitSentences(text).flatMap(spansIn));
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

function spansIn(sentence: string): readonly DateSpan[] {
  if (!visit.test(sentence)) {
    return [];
  }
  return findDates(sentence).flatMap(({ text, start }) => {
    const before = sentence.slice(Math.max(0, start - 200), start);
    const lead = /^between\b/iu.test(text) ? `${before} between ` : before;
    const isVisit = label.test(before) || wordsBefore.test(lead);
    const reading = isVisit && !elsewhere.test(before) ? readDateSpan(text) : null;
    return reading !== null && 'span' in reading ? [reading.span] : [];
  });
}

/** Full stops before a capital letter end a sentence; numbers and initials have none of that kind. */
export function splitSentences(text: string): readonly string[] {
  return text.split(/(?<=[.!?]["'”’)]?)\s+(?=[\p{Lu}"'“‘(])/u);
}

function daysBetween(first: CalendarDay, last: CalendarDay): number {
  // Months of 31 days are near enough for what lies two months apart.
  const at = ({ year, month, day }: CalendarDay) => (year * 12 + month) * 31 + day;
  return Math.abs(at(last) - at(first));
}
