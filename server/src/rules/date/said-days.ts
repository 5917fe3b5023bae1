import type { DateClaim, SaidDays } from '../../claims/dates/claims.ts';
import { type CalendarDay, compareDays } from '../../text/dates/calendar.ts';
import type { DateSpan } from '../../text/dates/dates.ts';

/**
 * Whether what a sentence says of the days of an assessment can be true of an assessment on these days. Where it may tell
 * of a part of them, as beside a sentence on other days or in a report on several services, its days need only lie among
 * them.
 */
export function fitsAssessment(
  { days, of }: Extract<DateClaim, { readonly kind: 'assessed' }>,
  span: DateSpan,
  mayBePart: boolean,
  ofOneService: boolean,
): boolean {
  if (days.precision === 'month') {
    return monthsMeet(days, span);
  }
  const fits =
    days.precision === 'about'
      ? (said: DateSpan) => spansMeet(said, span)
      : (said: DateSpan) => isThen(said, of, span, mayBePart, ofOneService);
  return withYear(days, span).some(fits);
}

function isThen(
  { first, last }: DateSpan,
  of: Extract<DateClaim, { readonly kind: 'assessed' }>['of'],
  span: DateSpan,
  mayBePart: boolean,
  ofOneService: boolean,
): boolean {
  const isSame = { first: compareDays(first, span.first) === 0, last: compareDays(last, span.last) === 0 };
  const isWithin = compareDays(first, span.first) >= 0 && compareDays(last, span.last) <= 0;
  switch (of) {
    case 'all':
      return mayBePart || ofOneService ? isWithin : isSame.first && isSame.last;
    case 'some':
      return isWithin;
    case 'first':
      return ofOneService ? isWithin : isSame.first;
    case 'last':
      return ofOneService ? isWithin : isSame.last;
    case 'by':
      return compareDays(span.last, last) <= 0;
  }
}

/** Whether a sentence can mean this day of publication. */
export function fitsPublication(days: SaidDays, span: DateSpan): boolean {
  if (days.precision === 'month') {
    return monthsMeet(days, span);
  }
  return withYear(days, span).some((said) => spansMeet(said, span));
}

function spansMeet(one: DateSpan, other: DateSpan): boolean {
  return compareDays(one.first, other.last) <= 0 && compareDays(one.last, other.first) >= 0;
}

/** A year that a sentence leaves out is one of the days it is compared with: “3 December” may lie in the first of two. */
function withYear({ first, last, hasYear }: SaidDays, span: DateSpan): readonly DateSpan[] {
  const inYear = (year: number): DateSpan => {
    const isOverNewYear = compareDays({ ...first, year }, { ...last, year }) > 0;
    return { first: { ...first, year: isOverNewYear ? year - 1 : year }, last: { ...last, year } };
  };
  return hasYear ? [{ first, last }] : [inYear(span.first.year), inYear(span.last.year)];
}

function monthsMeet({ first, last, hasYear }: SaidDays, span: DateSpan): boolean {
  const number = ({ year, month }: CalendarDay) => year * 12 + month;
  const years = hasYear ? [0] : [span.first.year - last.year, span.last.year - last.year];
  return years.some(
    (shift) => number(first) + 12 * shift <= number(span.last) && number(last) + 12 * shift >= number(span.first),
  );
}

/** Longer before an assessment there was another one, which a sentence may speak of. */
const monthsBetweenAssessments = 3;

/** Whether a day lies so long before an assessment that it was another one: more than about three months. */
export function isLongBefore(day: CalendarDay, span: DateSpan): boolean {
  const months = ({ year, month, day: of }: CalendarDay) => year * 12 + month + of / 31;
  return months(span.first) - months(day) > monthsBetweenAssessments;
}
