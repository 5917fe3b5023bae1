import { explainOverall } from '../../assessment/explain-overall.ts';
import type { Rule } from '../rule.ts';

export const overallUndecided: Rule = {
  id: 'rating/overall-undecided',
  severity: 'hint',
  summary: 'Ratings of which no rule of the framework makes an overall rating.',
  fixable: false,
  missing: false,
  *check({ report, assessment }) {
    const { framework } = report;
    if (framework === null) {
      return;
    }
    for (const service of assessment.services) {
      const { overall, undecided } = service.overall;
      const range = overall.rating?.range ?? overall.section?.section.heading?.name.range;
      if (!undecided || range === undefined || (overall.rationale?.value ?? '') !== '') {
        continue;
      }
      yield {
        range,
        message: `${explainOverall(service, framework).join('; ')}. The overall rating is for people to judge: give the reason in a “Rationale:” line.`,
      };
    }
  },
};
