import { ratingName } from '../../assessment/explain/words.ts';
import { byFramework } from '../by-framework.ts';
import type { Rule } from '../rule.ts';
import { combinedRatings } from './combined-ratings.ts';
import { ratingFix } from './rating-fix.ts';

export const overallMismatch: Rule = {
  id: 'rating/overall-mismatch',
  severity: 'warning',
  summary: 'An overall rating that departs from the rule, without a rationale.',
  fixable: true,
  missing: false,
  check: byFramework(function* (analysis, framework) {
    for (const { part, name, rating, explanation } of combinedRatings(analysis)) {
      const { statedRating: stated, rationale } = part;
      if (stated?.rating == null || rating === null || stated.rating === rating) {
        continue;
      }
      if (rationale !== null && rationale.value !== '') {
        continue;
      }
      const right = ratingName(framework, rating);
      const edit = { ...stated.range, text: right };
      yield {
        range: stated.range,
        message: `${name} is ${stated.text}, but ${explanation}. Write ${right}, or give the reason in a “Rationale:” line.`,
        // Only a person can say whether the rating is wrong or has a reason: the fix is not safe.
        fixes: ratingFix(analysis.report, framework, part, rating, edit, false),
      };
    }
  }),
};
