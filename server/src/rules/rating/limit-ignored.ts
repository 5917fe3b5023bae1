import type { Analysis } from '../../analysis/analysis.ts';
import { type RatedPart, ratedParts } from '../../analysis/rated-parts.ts';
import type { AppliedLimit, CountedRating, KeyQuestionResult } from '../../assessment/assessment.ts';
import { explainLimit } from '../../assessment/explain/explain.ts';
import { ratingName } from '../../assessment/explain/words.ts';
import type { Framework } from '../../framework/framework.ts';
import type { StatedRating } from '../../report/report.ts';
import { byFramework } from '../by-framework.ts';
import type { RelatedPlace } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { expectedRating } from './expected-rating.ts';
import { ratingFix } from './rating-fix.ts';

export const limitIgnored: Rule = {
  id: 'rating/limit-ignored',
  severity: 'error',
  summary: 'A rating that would be right, did not a low statement score or another rating hold it down.',
  fixable: true,
  missing: false,
  reads: 'parts',
  check: byFramework(function* (analysis, framework) {
    for (const { part, stated, limit } of ignoredLimits(analysis)) {
      const right = ratingName(framework, limit.to);
      const edit = { ...stated.range, text: right };
      yield {
        range: stated.range,
        message: `${part.name} is rated ${stated.text}, but its rating is ${explainLimit(limit, framework)}. Write ${right}.`,
        related: causesOf(limit, part, analysis, framework),
        fixes: ratingFix(analysis.report, framework, part, limit.to, edit, true),
      };
    }
  }),
};

export interface IgnoredLimit {
  readonly part: RatedPart;
  readonly stated: StatedRating;
  readonly limit: AppliedLimit;
}

/** The stated ratings that would be right without a limit or a cap, where it leaves a worse one. */
export const ignoredLimits = byFramework((analysis, framework): readonly IgnoredLimit[] =>
  ratedParts(analysis).flatMap((part) => {
    const stated = part.statedRating;
    const expected = expectedRating(part, framework);
    if (stated?.rating == null || expected === null || expected.limit === null) {
      return [];
    }
    return stated.rating === expected.band && !expected.possible.includes(stated.rating)
      ? [{ part, stated, limit: expected.limit }]
      : [];
  }),
);

function causesOf(
  limit: AppliedLimit,
  { service }: RatedPart,
  { assessment }: Analysis,
  framework: Framework,
): readonly RelatedPlace[] {
  const parts = assessment.services[service]?.keyQuestions ?? [];
  return limit.cause === null ? lowScores(limit) : worseRating(limit.cause, parts, framework);
}

/** Where the rating is stated that holds the other down; nothing where it carries over from before. */
function worseRating(
  { definition, rating }: CountedRating,
  keyQuestions: readonly KeyQuestionResult[],
  framework: Framework,
): readonly RelatedPlace[] {
  const cause = keyQuestions.find((candidate) => candidate.definition.id === definition.id)?.keyQuestion;
  const range = cause?.rating?.range ?? cause?.section?.section.heading?.name.range;
  return rating === null || range === undefined
    ? []
    : [{ range, message: `${definition.name} is ${ratingName(framework, rating)}.` }];
}

function lowScores(limit: AppliedLimit): readonly RelatedPlace[] {
  return limit.statements.flatMap(({ definition, statement, score }) => {
    const range = statement?.score?.range ?? statement?.section.section.heading?.name.range;
    return range === undefined ? [] : [{ range, message: `${definition.name} has ${score}.` }];
  });
}
