import { explainOverall } from '../../assessment/explain-overall.ts';
import { ratingName } from '../../assessment/words.ts';
import { ratedParts } from '../rated-parts.ts';
import type { Rule } from '../rule.ts';
import { ratingFix } from './rating-fix.ts';

export const overallMismatch: Rule = {
  id: 'rating/overall-mismatch',
  severity: 'warning',
  summary: 'An overall rating that departs from the rule, without a rationale.',
  fixable: true,
  missing: false,
  *check(analysis) {
    const { framework } = analysis.report;
    if (framework?.overall.method !== 'rules') {
      return;
    }
    for (const part of ratedParts(analysis).filter(({ keyQuestion }) => keyQuestion === null)) {
      const { statedRating: stated, rating, rationale } = part;
      const service = analysis.assessment.services[part.service];
      if (stated?.rating == null || rating === null || stated.rating === rating || service === undefined) {
        continue;
      }
      if (rationale !== null && rationale.value !== '') {
        continue;
      }
      const right = ratingName(framework, rating);
      const edit = { ...stated.range, text: right };
      yield {
        range: stated.range,
        message: `The overall rating is ${stated.text}, but ${explainOverall(service, framework).join('; ')}. Write ${right}, or give the reason in a “Rationale:” line.`,
        // Only a person can say whether the rating is wrong or has a reason: the fix is not safe.
        fixes: ratingFix(analysis.report, part, rating, edit, false),
      };
    }
  },
};
