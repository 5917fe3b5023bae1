import type { Analysis } from '../../../analysis/analysis.ts';
import { type RatedPart, ratedParts } from '../../../analysis/rated-parts.ts';
import type { Framework } from '../../../framework/framework.ts';
import { findRating, findRatingOf } from '../../../framework/names.ts';
import type { Claim, CountRead } from '../../../report/report.ts';
import { presentRating } from '../wrong/present-rating.ts';
import type { Difference } from './named-results.ts';
import { namedReports } from './named-results.ts';

/**
 * Sentences that count ratings otherwise than they are: “Two of the five key questions are rated inadequate” in a
 * report, “Both homes were rated good” in a release that names the reports. Only where each of the ratings is known.
 */
export function wrongCounts(analysis: Analysis, framework: Framework): readonly Difference[] {
  return analysis.report.claims.flatMap((claim): readonly Difference[] => {
    const { read, slots, kind } = claim;
    const claimed = slots.rating;
    if (kind !== 'rating' || claimed === undefined || read?.count == null || read.isDenied) {
      return [];
    }
    // The whole may have ratings of its own, which no key question has.
    const isWhole = read.count.of === 'services';
    const { rating } = isWhole ? findRatingOf(framework, claimed.value, null) : findRating(framework, claimed.value);
    const present = ratingsCounted(analysis, claim, read.count, framework);
    const actual = present.filter((one) => one === rating).length;
    if (
      rating === null ||
      present.length === 0 ||
      present.includes(null) ||
      isRight(read.count, actual, present.length)
    ) {
      return [];
    }
    const count = read.count.count ?? present.length;
    return [
      {
        range: claimed.range,
        message: `This sentence says that ${count} ${count === 1 ? 'is' : 'are'} rated “${claimed.value}”, but ${actual} ${actual === 1 ? 'is' : 'are'}.`,
      },
    ];
  });
}

/** Where a sentence does not say of how many services, there may be more of them with the same rating. */
function isRight({ of, count, whole }: CountRead, actual: number, all: number): boolean {
  if (whole !== null && whole !== all) {
    return true;
  }
  const isOpen = of === 'services' && whole === null && count !== null;
  return isOpen ? actual >= count : actual === (count ?? all);
}

/** The ratings among which a sentence counts, null for one that is not known; none where they are not told. */
function ratingsCounted(
  analysis: Analysis,
  { service }: Claim,
  { of }: CountRead,
  framework: Framework,
): readonly (string | null)[] {
  const { report, linked } = analysis;
  if (report.kind === 'news') {
    return ratingsInReports(namedReports(report, linked)?.results ?? [], of, framework);
  }
  const parts = ratedParts(analysis);
  const counted =
    of === 'services'
      ? parts.filter((part) => part.keyQuestion === null && report.services[part.service]?.name != null)
      : parts.filter(
          (part) =>
            part.keyQuestion !== null && part.keyQuestion.definition.ratings === undefined && part.service === service,
        );
  // What a service need not have, and has not, is none of them.
  const lacks = (part: RatedPart) => part.keyQuestion?.definition.optional === true && presentRating(part) === null;
  return counted.filter((part) => !lacks(part)).map((part) => presentRating(part)?.rating ?? null);
}

/** Of a release on one report, its key questions or its services; of one on several, what each is rated. */
function ratingsInReports(
  results: NonNullable<ReturnType<typeof namedReports>>['results'],
  of: CountRead['of'],
  framework: Framework,
): readonly (string | null)[] {
  const idOf = (rating: string | null) => findRating(framework, rating ?? '').rating;
  const [first, ...others] = results;
  if (first === undefined) {
    return [];
  }
  const services = first.services.filter(({ name }) => name !== null);
  if (of === 'key questions') {
    const [only] = first.services;
    const isOne = others.length === 0 && first.services.length === 1;
    // What is met or not met has no grade, and is not counted.
    const own = framework.keyQuestions.flatMap(({ id, ratings }) => (ratings === undefined ? [] : [id]));
    const optional = framework.keyQuestions.flatMap((one) => (one.optional === true ? [one.id] : []));
    const graded =
      only?.keyQuestions.filter(({ id, rating }) => !own.includes(id) && !(optional.includes(id) && rating === null)) ??
      [];
    return isOne ? graded.map(({ rating }) => idOf(rating)) : [];
  }
  if (others.length === 0) {
    return services.map(({ overall }) => idOf(overall.rating));
  }
  return results.map((one) =>
    idOf((one.services.find(({ name }) => name === null) ?? one.services[0])?.overall.rating ?? null),
  );
}
