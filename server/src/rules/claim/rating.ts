import { type RatedPart, ratedParts } from '../../analysis/rated-parts.ts';
import { ratingName } from '../../assessment/explain/words.ts';
import type { Framework } from '../../framework/framework.ts';
import { findRatingOf } from '../../framework/names.ts';
import type { Claim } from '../../report/report.ts';
import { isWithin, type Located, type Range } from '../../text/range.ts';
import { byFramework } from '../by-framework.ts';
import type { Rule } from '../rule.ts';
import { wrongCounts } from './news/counted-ratings.ts';
import { type PresentRating, presentRating } from './wrong/present-rating.ts';
import { unlessRight } from './wrong/told-changes.ts';

export const claimRating: Rule = {
  id: 'claim/rating',
  severity: 'error',
  summary: 'A sentence that states a different rating from the report.',
  fixable: false,
  missing: false,
  check: byFramework(function* (analysis, framework) {
    if (analysis.report.kind !== 'news') {
      for (const { range, message } of wrongCounts(analysis, framework)) {
        yield { range, message: `${message} Make the sentence and the ratings agree.` };
      }
    }
    for (const { part, claim, claimed, present, range } of unlessRight(analysis, wrongRatingClaims(analysis))) {
      const right = ratingName(framework, present.rating);
      yield {
        range,
        message: `This sentence says “${claim.read?.isDenied === true ? 'not ' : ''}${claimed.value}”, but ${part.name} is rated ${right}${present.range === null ? ' by its scores' : ''}. Make the sentence and the rating agree.`,
        related: present.range === null ? [] : [{ range: present.range, message: `The rating is stated here.` }],
      };
    }
  }),
};

export interface WrongRatingClaim {
  /** The rating; in a list, where it stands for several key questions, the name of this one. */
  readonly range: Range;
  readonly part: RatedPart;
  readonly claim: Claim;
  readonly claimed: Located<string>;
  readonly present: PresentRating;
}

/** The sentences on a present rating that name another than the report states, or, where it states none, gives. */
export const wrongRatingClaims = byFramework((analysis, framework): readonly WrongRatingClaim[] =>
  ratedParts(analysis).flatMap((part) => wrongRatingClaimsOn(part, framework)),
);

/** Those of the sentences on one part. */
export function wrongRatingClaimsOn(part: RatedPart, framework: Framework): readonly WrongRatingClaim[] {
  const present = presentRating(part);
  return part.claims.flatMap((claim) => {
    const { kind, slots } = claim;
    const claimed = slots.rating;
    if (present === null || claimed === undefined || (kind !== 'rating' && kind !== 'rating-first')) {
      return [];
    }
    const { rating } = findRatingOf(framework, claimed.value, part.keyQuestion?.definition ?? null);
    const isDenied = claim.read?.isDenied === true;
    return rating === null || (rating === present.rating) !== isDenied
      ? []
      : [
          {
            range: isWithin(claimed.range, claim.range) ? claimed.range : claim.range,
            part,
            claim,
            claimed,
            present,
          },
        ];
  });
}
