import type { Framework } from '../../framework/framework.ts';
import type { AdjustedOverall, PointsOverall } from '../../framework/model/overall.ts';
import type { CountedRating } from '../assessment.ts';
import { type AdjustedStep, adjustedRating } from '../overall/adjusted.ts';
import { pointsOf } from '../overall/points.ts';
import { joinWords, ratingName } from './words.ts';

/** Why there is no overall rating, where key questions lack theirs; else null. */
export function unratedWords(counted: readonly CountedRating[]): string | null {
  const unrated = counted.filter(({ rating }) => rating === null).map(({ definition }) => definition.name);
  return unrated.length === 0
    ? null
    : `no overall rating: ${joinWords(unrated)} ${unrated.length === 1 ? 'has' : 'have'} no rating`;
}

/** "10 + 5 + 0 = 15 points, the highest 10: 4 Good", or what is missing for it. */
export function explainPoints(
  counted: readonly CountedRating[],
  method: PointsOverall,
  framework: Framework,
): readonly string[] {
  const points = pointsOf(counted, method, framework);
  if (points === null) {
    return [unratedWords(counted) ?? 'no overall rating: nothing is rated'];
  }
  const { values, sum, rating } = points;
  const single = method.bands.some(({ singleAtMost }) => singleAtMost !== undefined);
  const highest = single ? `, the highest ${Math.max(...values)}` : '';
  const given = rating === null ? 'no band of the framework holds them' : ratingName(framework, rating);
  return [`${values.join(' + ')} = ${sum} points${highest}: ${given}`];
}

/** "Health inspections starts it at 3 stars; Staffing at 5 stars adds 1: 4 stars", or what is missing for it. */
export function explainAdjusted(
  counted: readonly CountedRating[],
  method: AdjustedOverall,
  framework: Framework,
): readonly string[] {
  const steps = adjustedRating(counted, method, framework);
  return steps === null
    ? [unratedWords(counted) ?? 'no overall rating: nothing is rated']
    : [steps.map((step) => stepInWords(step, framework)).join('; ')];
}

function stepInWords({ cause, by, rating }: AdjustedStep, framework: Framework): string {
  const now = ratingName(framework, rating);
  if (by === 0) {
    return `${cause.definition.name} starts it at ${now}`;
  }
  const change = by > 0 ? `adds ${by}` : `takes ${-by} away`;
  return `${cause.definition.name} at ${ratingName(framework, cause.rating ?? '')} ${change}: ${now}`;
}
