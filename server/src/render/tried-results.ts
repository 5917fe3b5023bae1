import type { ServiceResult } from '../assessment/assessment.ts';
import { serviceWithScores } from '../assessment/what-if/with-scores.ts';
import type { RenderRequest } from './render-request.ts';

/** What the services would be given with the scores that are tried, by their place in the report; empty where nothing is tried. */
export type TriedResults = ReadonlyMap<number, ServiceResult>;

export function triedResults({ analysis, tried }: RenderRequest): TriedResults {
  const { report, assessment } = analysis;
  const { framework } = report;
  const results = new Map<number, ServiceResult>();
  for (const [place, result] of assessment.services.entries()) {
    const own = tried.filter(({ service }) => service === place);
    if (framework !== null && own.length > 0) {
      const scores = new Map(own.map(({ statement, score }) => [statement, score]));
      results.set(place, serviceWithScores(report, result, scores, framework));
    }
  }
  return results;
}
