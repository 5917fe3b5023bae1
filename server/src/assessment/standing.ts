import { isBeforeForce } from '../framework/file/framework-status.ts';
import type { Framework } from '../framework/framework.ts';
import type { Tone } from '../framework/model/rating.ts';
import { ratingsBeside } from '../framework/ratings.ts';

/** How good a rating or a score is among those that the framework knows, for signs that do not know the framework. */
export interface Standing {
  /** 1 for the best. */
  readonly place: number;
  /** How many there are. */
  readonly of: number;
  /** Colours and shapes follow from it. */
  readonly tone: Tone;
}

/**
 * The standing of a rating among those beside it; null for none, for one that the framework does not know, and where
 * the framework is not in force yet: what is judged by it is no rating.
 */
export function ratingStanding(rating: string | null, framework: Framework): Standing | null {
  return isBeforeForce(framework.status) ? null : standingOf(rating, framework);
}

function standingOf(rating: string | null, framework: Framework): Standing | null {
  const ratings = rating === null ? [] : ratingsBeside(framework, rating);
  const index = ratings.findIndex(({ id }) => id === rating);
  return standingAt(index, ratings.length, ratings[index]?.tone);
}

/** How good a rating is: as the framework's file says, else by its place; "none" for what is not a rating of the framework. */
export function ratingTone(rating: string | null, framework: Framework): Tone {
  return standingOf(rating, framework)?.tone ?? 'none';
}

/** The standing of a statement's score on the framework's scale, on which the highest is the best. */
export function scoreStanding(score: number | null, { scale }: Framework): Standing | null {
  const values = scale.map(({ value }) => value).sort((left, right) => right - left);
  return standingAt(score === null ? -1 : values.indexOf(score), values.length, undefined);
}

function standingAt(index: number, of: number, tone: Tone | undefined): Standing | null {
  return index === -1 ? null : { place: index + 1, of, tone: tone ?? toneByPlace(index, of) };
}

/** The first is the best and the last is poor. Of those between, the better half is good; the rest, with the middle, is middling. */
function toneByPlace(index: number, count: number): Tone {
  if (index === 0) {
    return 'best';
  }
  const last = count - 1;
  return index === last ? 'poor' : index * 2 < last ? 'good' : 'middling';
}
