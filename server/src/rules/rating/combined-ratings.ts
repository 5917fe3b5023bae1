import type { Analysis } from '../../analysis/analysis.ts';
import { type RatedPart, ratedParts } from '../../analysis/rated-parts.ts';
import { explainAcross } from '../../assessment/explain/explain-across.ts';
import { explainOverall } from '../../assessment/explain/explain-overall.ts';

/** A rating that rules make out of other ratings: overall, or of several services for one key question. */
export interface CombinedRating {
  readonly part: RatedPart;
  /** "The overall rating", "The rating of Safe". */
  readonly name: string;
  /** What the rules give; null where they give nothing. */
  readonly rating: string | null;
  /** True where all ratings are there and no rule decides. */
  readonly undecided: boolean;
  readonly explanation: string;
}

/** Every rating of the report that is combined by rules, whether or not one is stated. */
export function combinedRatings(analysis: Analysis): readonly CombinedRating[] {
  const { framework } = analysis.report;
  if (framework === null) {
    return [];
  }
  return ratedParts(analysis).flatMap((part): readonly CombinedRating[] => {
    const across = part.keyQuestion?.across ?? null;
    if (across !== null && !across.apart) {
      const explanation = explainAcross(across, framework).join('; ');
      return [{ ...across, part, name: `The rating of ${part.name}`, explanation }];
    }
    const service = analysis.assessment.services[part.service];
    if (part.keyQuestion !== null || framework.overall.method !== 'rules' || service === undefined) {
      return [];
    }
    const { rating, undecided } = service.overall;
    const explanation = explainOverall(service, framework).join('; ');
    return [{ part, name: 'The overall rating', rating, undecided, explanation }];
  });
}
