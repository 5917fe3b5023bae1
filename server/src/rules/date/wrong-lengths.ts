import type { DateClaim, SaidDays } from '../../claims/dates/claims.ts';
import type { Report } from '../../report/report.ts';
import { textBetween } from '../../syntax/document-text.ts';
import { compareDays, daysBetween } from '../../text/dates/calendar.ts';
import type { Range } from '../../text/range.ts';
import type { Problem } from '../rule.ts';
import { type Known, placesOf, spansInWords } from './known-days.ts';

type Kind<Name extends DateClaim['kind']> = Extract<DateClaim, { readonly kind: Name }>;

/** An assessment of a few days is likely to have been of all of them; one of weeks had days without a visit. */
const daysInARow = 7;

/** “The inspection lasted three days”: those of the assessment, where it had so many or, with days between, fewer. */
export function wrongLength(
  { count, isWhole }: Kind<'length'>,
  range: Range,
  said: readonly SaidDays[],
  known: readonly Known[],
): readonly Problem[] {
  const fits = ({ span }: Known) => {
    const days = daysBetween(span.first, span.last) + 1;
    return (
      count === days ||
      (count < days && (!isWhole || days > daysInARow || said.some(({ precision }) => precision === 'days')))
    );
  };
  return known.length === 0 || known.some(fits)
    ? []
    : [
        {
          range,
          message: `This sentence tells of ${count} ${count === 1 ? 'day' : 'days'}, but the assessment was on ${spansInWords(known)}. Make the two agree.`,
          related: placesOf(known, 'The days of the assessment stand here.'),
        },
      ];
}

/** “Published seven weeks after our visit”. */
export function wrongGap(
  { days, leeway }: Kind<'gap'>,
  range: Range,
  assessed: readonly Known[],
  published: readonly Known[],
): readonly Problem[] {
  const gaps = assessed.flatMap(({ span }) =>
    published.flatMap((report) => [span.first, span.last].map((day) => daysBetween(day, report.span.first))),
  );
  return gaps.length === 0 || gaps.some((gap) => Math.abs(gap - days) <= leeway)
    ? []
    : [
        {
          range,
          message: `The report was published on ${spansInWords(published)}, ${gaps.at(-1)} days after the end of the assessment. Make this sentence and the dates agree.`,
          related: placesOf([...assessed, ...published], 'The dates stand here.'),
        },
      ];
}

/** “Our last inspection was on …”, a day after this one. */
export function wrongEarlier(
  report: Report,
  { days }: Kind<'earlier'>,
  range: Range,
  known: readonly Known[],
): readonly Problem[] {
  const isRight = known.some(({ span }) => compareDays(days.first, span.last) <= 0);
  return known.length === 0 || isRight
    ? []
    : [
        {
          range,
          message: `This sentence says that the assessment before this one was on ${textBetween(report.document, range.start, range.end)}, but this one was on ${spansInWords(known)}. Check both dates.`,
          related: placesOf(known, 'The days of this assessment stand here.'),
        },
      ];
}
