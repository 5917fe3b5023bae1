import type { Framework } from '../../framework/framework.ts';
import type { AdjustedOverall } from '../../framework/model/overall.ts';
import type { CountedRating } from '../assessment.ts';

/** The rating after one step: the start, then one for each adjustment that is made. */
export interface AdjustedStep {
  /** The rating that starts or changes the whole. */
  readonly cause: CountedRating;
  /** Steps up, or below 0 down; 0 at the start. */
  readonly by: number;
  readonly rating: string;
}

/** The ratings that start the whole, change it or cap it. */
export function adjustingRatings(
  ratings: readonly CountedRating[],
  { base, adjustments }: AdjustedOverall,
  { caps }: Framework,
): readonly CountedRating[] {
  const counting = new Set(
    [...adjustments, ...caps.filter(({ on }) => on === undefined)].map(({ keyQuestion }) => keyQuestion).concat(base),
  );
  return ratings.filter(({ definition }) => counting.has(definition.id));
}

/**
 * Step by step how the whole gets its rating: at each step it stays among the framework's ratings. Null where a rating is
 * missing.
 */
export function adjustedRating(
  ratings: readonly CountedRating[],
  { base, adjustments }: AdjustedOverall,
  framework: Framework,
): readonly AdjustedStep[] | null {
  const start = ratings.find(({ definition }) => definition.id === base);
  if (start?.rating == null || ratings.some(({ rating }) => rating === null)) {
    return null;
  }
  const order = framework.ratings.map(({ id }) => id);
  const steps: AdjustedStep[] = [{ cause: start, by: 0, rating: start.rating }];
  let place = order.indexOf(start.rating);
  for (const { keyQuestion, rating, by } of adjustments) {
    const cause = ratings.find(({ definition }) => definition.id === keyQuestion);
    if (cause !== undefined && cause.rating === rating) {
      place = Math.min(Math.max(place - by, 0), order.length - 1);
      steps.push({ cause, by, rating: order[place] ?? start.rating });
    }
  }
  return steps;
}
