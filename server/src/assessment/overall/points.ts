import type { Framework } from '../../framework/framework.ts';
import type { PointsOverall } from '../../framework/model/overall.ts';
import { ratingById } from '../../framework/ratings.ts';
import type { CountedRating } from '../assessment.ts';

/** What ratings count as, added up. */
export interface Points {
  /** What each rating counts as, in the order of the key questions. */
  readonly values: readonly number[];
  readonly sum: number;
  /** The rating of the first band that fits; null where none does. */
  readonly rating: string | null;
}

/** The sum of what the ratings count as, and the rating that it gives; null where a rating is missing or counts as nothing. */
export function pointsOf(
  ratings: readonly CountedRating[],
  { bands }: PointsOverall,
  framework: Framework,
): Points | null {
  const values = ratings.flatMap(({ rating }) => ratingById(framework, rating)?.value ?? []);
  if (values.length === 0 || values.length < ratings.length) {
    return null;
  }
  const sum = values.reduce((total, value) => total + value, 0);
  const highest = Math.max(...values);
  const band = bands.find(
    ({ atLeast = sum, atMost = sum, singleAtMost = highest }) =>
      sum >= atLeast && sum <= atMost && highest <= singleAtMost,
  );
  return { values, sum, rating: band?.rating ?? null };
}
