import { explainOverall } from '../../assessment/explain-overall.ts';
import { ratingName } from '../../assessment/words.ts';
import { fixUnlessItSpoils } from '../fix-outcome.ts';
import type { Rule } from '../rule.ts';
import { whatFollowsFromRatings } from './what-follows.ts';

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
    for (const service of analysis.assessment.services) {
      const { overall, rating } = service.overall;
      const stated = overall.rating;
      if (stated?.rating == null || rating === null || stated.rating === rating) {
        continue;
      }
      if (overall.rationale !== null && overall.rationale.value !== '') {
        continue;
      }
      const right = ratingName(framework, rating);
      // Only a person can say whether the rating is wrong or has a reason: the fix is not safe.
      const fix = { title: `Write the rating ${right}`, safe: false, edits: [{ ...stated.range, text: right }] };
      yield {
        range: stated.range,
        message: `The overall rating is ${stated.text}, but ${explainOverall(service, framework).join('; ')}. Write ${right}, or give the reason in a "Rationale:" line.`,
        fixes: fixUnlessItSpoils(analysis, fix, whatFollowsFromRatings),
      };
    }
  },
};
