import type { Analysis } from '../../analysis/analysis.ts';
import { ratedParts } from '../../analysis/rated-parts.ts';
import { ratingName } from '../../assessment/explain/words.ts';
import type { Framework } from '../../framework/framework.ts';
import { numberClaimsIn } from '../../report/number-claims.ts';
import { overlap, type Range } from '../../text/range.ts';
import { byFramework } from '../by-framework.ts';
import type { Problem, Rule } from '../rule.ts';
import { namedReports } from './news/named-results.ts';
import { wrongNewsRatings } from './news/wrong-news-ratings.ts';
import { wrongRatingClaims } from './rating.ts';
import { besides } from './wrong/contradictions.ts';
import { toldChanges, unlessRight } from './wrong/told-changes.ts';
import { wrongChanges } from './wrong/wrong-changes.ts';

export const claimChange: Rule = {
  id: 'claim/change',
  severity: 'error',
  summary: 'A sentence on a change of rating that contradicts itself or the ratings.',
  fixable: false,
  missing: false,
  check: byFramework(function* (analysis, framework) {
    const { wrong } = toldChanges(analysis);
    // Of the rating of now, another rule tells already.
    const more = wrong.length === 0 ? [] : besidesRanges(wrongRatings(analysis, framework), wrong);
    yield* wrongFirsts(analysis, framework);
    yield* besides(unlessRight(analysis, wrongChanges(analysis)), more);
  }),
};

/** “It had not been rated before”, beside an earlier rating. */
function wrongFirsts(analysis: Analysis, framework: Framework): readonly Problem[] {
  const earlier = ratingBefore(analysis, framework);
  return earlier === null
    ? []
    : numberClaimsIn(analysis.report, 'dates').flatMap(({ claim, range, section }): readonly Problem[] => {
        const isWhole = claim.kind === 'first' && section.keyQuestion === null;
        const message = `This sentence says that nothing was rated before, but the earlier rating is ${earlier}. Make the two agree.`;
        return isWhole ? [{ range, message }] : [];
      });
}

/** The earlier rating of the only whole that a report, or the only report that a release names, gives one; by its name. */
function ratingBefore(analysis: Analysis, framework: Framework): string | null {
  const { report, linked } = analysis;
  if (report.kind === 'news') {
    const [named, ...others] = namedReports(report, linked)?.results ?? [];
    const [whole, ...more] = named?.services.filter(({ name }) => name === null) ?? [];
    return others.length > 0 || more.length > 0 ? null : (whole?.overall.previous ?? null);
  }
  const [whole, ...more] = ratedParts(analysis).filter(({ keyQuestion }) => keyQuestion === null);
  const rating = whole?.previousRating?.rating ?? null;
  return rating === null || more.length > 0 ? null : ratingName(framework, rating);
}

/** The places of ratings that are not those of the report, or of the reports that a release names. */
function wrongRatings(analysis: Analysis, framework: Framework): readonly Range[] {
  const { report, linked } = analysis;
  const named = namedReports(report, linked);
  const wrong: readonly { readonly range: Range }[] =
    named === null ? wrongRatingClaims(analysis) : wrongNewsRatings(report, named, framework);
  return unlessRight(analysis, wrong).map(({ range }) => range);
}

function besidesRanges<Found extends { readonly sentence: Range }>(
  told: readonly Range[],
  more: readonly Found[],
): readonly Found[] {
  return more.filter(({ sentence }) => !told.some((one) => overlap(one, sentence)));
}
