import type { DateClaim, SaidDays } from '../../claims/dates/claims.ts';
import { normaliseName } from '../../framework/normalise-name.ts';
import { numberClaimsIn, type PlacedNumberClaim } from '../../report/number-claims.ts';
import type { Report } from '../../report/report.ts';
import { isOfEarlierVisits } from '../../report/sections/earlier-visits.ts';
import { textBetween } from '../../syntax/document-text.ts';
import { compareDays, weekdayOf } from '../../text/dates/calendar.ts';
import { writeDateSpan } from '../../text/dates/dates.ts';
import { overlap } from '../../text/range.ts';
import { namedReports } from '../claim/news/named-results.ts';
import { namesService } from '../claim/news/news-subject.ts';
import type { Problem, Rule } from '../rule.ts';
import { type Known, placesOf, spanOf, spansInWords, stated } from './known-days.ts';
import { fitsAssessment, fitsPublication, isLongBefore } from './said-days.ts';
import { wrongWeekday } from './weekdays.ts';
import { writtenDates } from './written-dates.ts';
import { wrongEarlier, wrongGap, wrongLength } from './wrong-lengths.ts';

export const dateMismatch: Rule = {
  id: 'date/mismatch',
  severity: 'warning',
  summary:
    'A sentence that gives other days of the assessment or of publication than the front matter, or a wrong weekday.',
  fixable: false,
  missing: false,
  *check({ report, linked }) {
    yield* wrongWeekdays(report);
    const named = namedReports(report, linked);
    const own = report.assessed === null ? [] : [{ span: report.assessed.value, range: report.assessed.range }];
    const results = named?.results ?? [];
    const others = results.flatMap(({ assessed }) => spanOf(assessed) ?? []).map((span) => ({ span, range: null }));
    const assessed = others.length < results.length ? [] : [...own, ...others];
    const published = [
      ...stated(report, 'published'),
      ...results.flatMap((one) => spanOf(one.published) ?? []).map((span) => ({ span, range: null })),
    ];
    const told = report.claims.filter(({ kind }) => kind === 'dates').map(({ range }) => range);
    const claims = numberClaimsIn(report, 'dates').filter(({ range }) => !told.some((one) => overlap(one, range)));
    const said = saidDays(claims);
    for (const { claim, range, section } of claims) {
      switch (claim.kind) {
        case 'assessed':
          yield* wrongAssessment(report, { claim, range, section }, said, assessed, published);
          break;
        case 'published':
          yield* isOnReport(claim.of, [...namesIn(report), ...results.flatMap(({ names }) => names)])
            ? wrongPublication(report, { claim, range }, published)
            : [];
          break;
        case 'length':
          yield* section.keyQuestion === null ? wrongLength(claim, range, said, assessed) : [];
          break;
        case 'gap':
          yield* wrongGap(claim, range, assessed, published);
          break;
        case 'earlier':
          yield* wrongEarlier(report, claim, range, assessed);
          break;
      }
    }
  },
};

/** “Monday 11 March 2025”, which was a Tuesday. */
function wrongWeekdays(report: Report): readonly Problem[] {
  return writtenDates(report).flatMap(({ text, range }): readonly Problem[] => {
    const wrong = wrongWeekday(text);
    if (wrong === null) {
      return [];
    }
    const { said, span } = wrong;
    return [{ range, message: `${writeDateSpan(span)} is a ${weekdayOf(span.first)}, not a ${said}. Check the date.` }];
  });
}

type Kind<Name extends DateClaim['kind']> = Extract<DateClaim, { readonly kind: Name }>;
type Placed<Name extends DateClaim['kind']> = Pick<PlacedNumberClaim<'dates'>, 'range' | 'section'> & {
  readonly claim: Kind<Name>;
};

function wrongAssessment(
  report: Report,
  placed: Placed<'assessed'>,
  saidAnywhere: readonly SaidDays[],
  known: readonly Known[],
  published: readonly Known[],
): readonly Problem[] {
  const { claim, range, section } = placed;
  const { days, isThis, isBare } = claim;
  const isEarlier = isOfEarlierVisits(report, section);
  if ((isEarlier && !isThis) || (isBare && !isThis && section.keyQuestion !== null)) {
    return [];
  }
  const said = textBetween(report.document, range.start, range.end);
  const late = published.find(({ span }) => days.hasYear && compareDays(days.first, span.last) > 0);
  if (known.length === 0 && late !== undefined && published.length === 1) {
    const message = `This sentence tells of an assessment on ${said}, but it was published on ${writeDateSpan(late.span)}. Check both dates.`;
    return [{ range, message, related: placesOf([late], 'Published here.') }];
  }
  const isOnePart = report.services.length > 1;
  const isRight = known.some(
    ({ span }) =>
      fitsAssessment(
        claim,
        span,
        saidAnywhere.some((other) => isOther(other, days)),
        isOnePart,
      ) ||
      (!isThis && days.hasYear && isLongBefore(days.last, span)) ||
      // “After our assessment in March 2023 it was rated good”: years before there was another one.
      (days.precision === 'month' && days.hasYear && span.first.year - days.last.year > 1),
  );
  return known.length === 0 || isRight
    ? []
    : [
        {
          range,
          message: `This sentence says “${said}”, but the assessment was on ${spansInWords(known)}. Make the two agree.`,
          related: placesOf(known, 'The days of the assessment stand here.'),
        },
      ];
}

/** The days of an assessment that the sentences give, each once, however many give it. */
function saidDays(claims: readonly PlacedNumberClaim<'dates'>[]): readonly SaidDays[] {
  const said = claims.flatMap(({ claim }) => (claim.kind === 'assessed' ? [claim.days] : []));
  return [...new Map(said.map((days) => [JSON.stringify(days), days])).values()];
}

/** Whether another sentence gives days that this one does not: then each may tell of a part. */
function isOther(other: SaidDays, days: SaidDays): boolean {
  return (
    other.precision === 'days' &&
    (compareDays(other.first, days.first) !== 0 || compareDays(other.last, days.last) !== 0)
  );
}

/** Whether the report of which a sentence tells is that on one of these names. */
function isOnReport(name: string | null, known: readonly string[]): boolean {
  return name === null || known.some((own) => namesService(name, own) || isBeginning(name, own));
}

/** “Maple Row”, of “Maple Row Care Home”. */
function isBeginning(name: string, own: string): boolean {
  return normaliseName(own).startsWith(`${normaliseName(name)} `);
}

function namesIn({ frontMatter: { values }, services }: Report): readonly string[] {
  return [values.location, values.service, values.provider, ...services.map(({ name }) => name)].flatMap(
    (name) => name ?? [],
  );
}

/** Whether the words before a day of publication say that it is that of this report, and no other. */
const thisReport = /\b(?:this|our|the) (?:\p{L}+ ){0,2}(?:report|document)(?: was| is|,)/iu;
const longestBefore = 80;

function wrongPublication(
  report: Report,
  { claim, range }: Omit<Placed<'published'>, 'section'>,
  known: readonly Known[],
): readonly Problem[] {
  const { document } = report;
  const said = textBetween(document, range.start, range.end);
  const before = textBetween(document, Math.max(0, range.start - longestBefore), range.start);
  // “Good (report published 9 August 2016)”: the one before this.
  const isEarlier =
    claim.days.hasYear && !thisReport.test(before) && known.every(({ span }) => isLongBefore(claim.days.last, span));
  return known.length === 0 || isEarlier || known.some(({ span }) => fitsPublication(claim.days, span))
    ? []
    : [
        {
          range,
          message: `This sentence says that the report was published ${said}, but that was on ${spansInWords(known)}. Make the two agree.`,
          related: placesOf(known, 'The day of publication stands here.'),
        },
      ];
}
