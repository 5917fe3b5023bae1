import type { Rule } from '../rule.ts';
import { combinedRatings } from './combined-ratings.ts';

export const overallUndecided: Rule = {
  id: 'rating/overall-undecided',
  severity: 'hint',
  summary: 'Ratings of which no rule of the framework makes an overall rating.',
  fixable: false,
  missing: false,
  *check(analysis) {
    for (const { part, name, undecided, explanation } of combinedRatings(analysis)) {
      const range = part.statedRating?.range ?? part.section?.section.heading?.name.range;
      if (!undecided || range === undefined || (part.rationale?.value ?? '') !== '') {
        continue;
      }
      yield {
        range,
        message: `${explanation}. ${name} is for people to judge: give the reason in a “Rationale:” line.`,
      };
    }
  },
};
