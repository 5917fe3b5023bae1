import type { AppliedLimit } from '../../assessment/assessment.ts';
import { explainLimit } from '../../assessment/explain.ts';
import { ratingName } from '../../assessment/words.ts';
import type { StatedRating } from '../../report/report.ts';
import type { RelatedPlace } from '../finding.ts';
import { type RatedPart, ratedParts } from '../rated-parts.ts';
import type { Analysis, Rule } from '../rule.ts';
import { expectedRating } from './expected-rating.ts';
import { ratingFix } from './rating-fix.ts';

export const limitIgnored: Rule = {
  id: 'rating/limit-ignored',
  severity: 'error',
  summary: 'A rating that the score would give, though a low statement score holds it down.',
  fixable: true,
  missing: false,
  *check(analysis) {
    const { framework } = analysis.report;
    if (framework === null) {
      return;
    }
    for (const { part, stated, limit } of ignoredLimits(analysis)) {
      const right = ratingName(framework, limit.to);
      const edit = { ...stated.range, text: right };
      yield {
        range: stated.range,
        message: `${part.name} is rated ${stated.text}, but its rating is ${explainLimit(limit, framework)}. Write ${right}.`,
        related: lowScores(limit),
        fixes: ratingFix(analysis.report, part, limit.to, edit, true),
      };
    }
  },
};

export interface IgnoredLimit {
  readonly part: RatedPart;
  readonly stated: StatedRating;
  readonly limit: AppliedLimit;
}

/** The stated ratings that are those of the score's band, where a limit leaves a worse one. */
export function ignoredLimits(analysis: Analysis): readonly IgnoredLimit[] {
  const { framework } = analysis.report;
  if (framework === null) {
    return [];
  }
  return ratedParts(analysis).flatMap((part) => {
    const stated = part.statedRating;
    const expected = expectedRating(part, framework);
    if (stated?.rating == null || expected === null || expected.limit === null) {
      return [];
    }
    return stated.rating === expected.band && !expected.possible.includes(stated.rating)
      ? [{ part, stated, limit: expected.limit }]
      : [];
  });
}

function lowScores(limit: AppliedLimit): readonly RelatedPlace[] {
  return limit.statements.flatMap(({ definition, statement, score }) => {
    const range = statement?.score?.range ?? statement?.section.section.heading?.name.range;
    return range === undefined ? [] : [{ range, message: `${definition.name} has ${score}.` }];
  });
}
