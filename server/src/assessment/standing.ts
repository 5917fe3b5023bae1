import type { Framework } from '../framework/framework.ts';
import { ratingsBeside } from '../framework/ratings.ts';

/** How good a rating or a score is among those that the framework knows, for signs that do not know the framework. */
export interface Standing {
  /** 1 for the best. */
  readonly place: number;
  /** How many there are. */
  readonly of: number;
}

/** The place of a rating among those beside it; null for none and for one that the framework does not know. */
export function ratingStanding(rating: string | null, framework: Framework): Standing | null {
  const ratings = rating === null ? [] : ratingsBeside(framework, rating);
  const place = ratings.findIndex(({ id }) => id === rating);
  return place === -1 ? null : { place: place + 1, of: ratings.length };
}

/** The place of a statement's score on the framework's scale, on which the highest is the best. */
export function scoreStanding(score: number | null, { scale }: Framework): Standing | null {
  const values = scale.map(({ value }) => value).sort((left, right) => right - left);
  const place = score === null ? -1 : values.indexOf(score);
  return place === -1 ? null : { place: place + 1, of: values.length };
}
