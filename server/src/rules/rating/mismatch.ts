import type { Analysis } from '../../analysis/analysis.ts';
import { type RatedPart, ratedParts } from '../../analysis/rated-parts.ts';
import type { KeyQuestionResult } from '../../assessment/assessment.ts';
import { isWorse } from '../../assessment/bands.ts';
import { explainBand, explainKeyQuestion, explainLimit, explainPercentage } from '../../assessment/explain/explain.ts';
import { explainSteps } from '../../assessment/explain/explain-ladder.ts';
import { explainOverall } from '../../assessment/explain/explain-overall.ts';
import { joinWords, ratingName } from '../../assessment/explain/words.ts';
import type { Framework } from '../../framework/framework.ts';
import type { StatedRating } from '../../report/report.ts';
import { byFramework } from '../by-framework.ts';
import type { Rule } from '../rule.ts';
import { type ExpectedRating, expectedRating } from './expected-rating.ts';
import { ratingFix } from './rating-fix.ts';

export const ratingMismatch: Rule = {
  id: 'rating/mismatch',
  severity: 'error',
  summary: 'A stated rating is not the one that the score gives.',
  fixable: true,
  missing: false,
  reads: 'parts',
  check: byFramework(function* (analysis, framework) {
    for (const { part, stated, expected } of mismatchedRatings(analysis)) {
      const right = ratingName(framework, expected.rating);
      const possible = expected.possible.map((rating) => ratingName(framework, rating));
      const edit = { ...stated.range, text: right };
      // Of several ratings that a ladder leaves, only people can choose one.
      const safe = expected.score !== null || possible.length === 1;
      const remedy = part.keyQuestion === null && expected.score === null ? 'ratings' : 'scores';
      yield {
        range: stated.range,
        message: `${part.name} is rated ${stated.text}, but ${reason(part, expected, analysis, framework)}. Write ${joinWords(possible, 'or')}, or correct the ${remedy}.`,
        fixes: ratingFix(analysis.report, framework, part, expected.rating, edit, safe),
      };
    }
  }),
};

export interface MismatchedRating {
  readonly part: RatedPart;
  readonly stated: StatedRating;
  readonly expected: ExpectedRating;
}

/**
 * The stated ratings that the score does not give. A rating that leaves out a limit is not among them: that is a rule of
 * its own. Nor is a worse one with a `Rationale`, since a key question can be held down by more than its scores.
 */
export const mismatchedRatings = byFramework((analysis, framework): readonly MismatchedRating[] =>
  ratedParts(analysis).flatMap((part) => {
    const stated = part.statedRating;
    const expected = expectedRating(part, framework);
    if (stated?.rating == null || expected === null || expected.possible.includes(stated.rating)) {
      return [];
    }
    const leavesOutLimit = expected.limit !== null && stated.rating === expected.band;
    const heldDown = isWorse(framework, stated.rating, expected.rating) && (part.rationale?.value ?? '') !== '';
    return leavesOutLimit || heldDown ? [] : [{ part, stated, expected }];
  }),
);

/** Of a ladder only what it leaves: what people decided is what is found to be wrong. */
function reasonsFor(result: KeyQuestionResult, framework: Framework): readonly string[] {
  if (framework.scoring.method !== 'ladder') {
    return explainKeyQuestion(result, framework);
  }
  const steps = explainSteps(result.statements, framework);
  return [
    ...(steps === null ? [] : [steps]),
    ...(result.limit === null ? [] : [explainLimit(result.limit, framework)]),
  ];
}

function reason(
  part: RatedPart,
  { score, limit }: ExpectedRating,
  { assessment }: Analysis,
  framework: Framework,
): string {
  if (score === null) {
    const service = assessment.services[part.service];
    const overall = service === undefined ? [] : explainOverall(service, framework);
    return (part.keyQuestion === null ? overall : reasonsFor(part.keyQuestion, framework)).join(', ');
  }
  const sum = part.percentage?.score === score ? `${explainPercentage(part.percentage)}, and ` : '';
  const limited = limit === null ? '' : `, ${explainLimit(limit, framework)}`;
  return `${sum}${explainBand(score, framework) ?? ''}${limited}`;
}
