import type { Framework } from '../../framework/framework.ts';
import type { WeightedOverall } from '../../framework/model/overall.ts';
import { ratingById } from '../../framework/ratings.ts';
import type { CountedRating, WeightedMean, WeightedPart } from '../assessment.ts';
import { roundedQuotient } from '../rounding.ts';
import { capOf } from './caps.ts';

/** The ratings that have a weight or put a cap on the overall rating. */
export function weighedRatings(
  ratings: readonly CountedRating[],
  { weights }: WeightedOverall,
  { caps }: Framework,
): readonly CountedRating[] {
  const counting = new Set(
    [...weights, ...caps.filter(({ on }) => on === undefined)].map((entry) => entry.keyQuestion),
  );
  return ratings.filter(({ definition }) => counting.has(definition.id));
}

/** The weighted mean of what the ratings count as; null where one of them is missing. */
export function weightedMean(
  ratings: readonly CountedRating[],
  method: WeightedOverall,
  framework: Framework,
): WeightedMean | null {
  const parts = method.weights.flatMap(({ keyQuestion, percent }): WeightedPart[] => {
    const found = ratings.find(({ definition }) => definition.id === keyQuestion);
    const value = ratingById(framework, found?.rating ?? null)?.value;
    return found === undefined || value === undefined ? [] : [{ definition: found.definition, percent, value }];
  });
  if (parts.length < method.weights.length) {
    return null;
  }
  const sum = parts.reduce((total, { percent, value }) => total + percent * value, 0);
  const { value, tiedWith } = roundedQuotient(sum, 100, method.tie);
  return { parts, sum, rounded: value, tiedWith };
}

/** The framework and its way to weigh. */
export interface Weighing {
  readonly method: WeightedOverall;
  readonly framework: Framework;
}

/** The overall rating that these ratings give, caps included; null where one of them is missing. */
export function weightedRating(ratings: readonly CountedRating[], { method, framework }: Weighing): string | null {
  const mean = weightedMean(ratings, method, framework);
  const rating = mean === null ? null : ratingOfValue(mean.rounded, framework);
  const cap = rating === null ? null : capOf(rating, null, ratings, framework);
  return cap?.to ?? rating;
}

/** The rating that counts as this number; null where the framework has none. */
export function ratingOfValue(value: number, { ratings }: Framework): string | null {
  return ratings.find((rating) => rating.value === value)?.id ?? null;
}
