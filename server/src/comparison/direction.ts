import { isWorse } from '../assessment/bands.ts';
import type { Framework } from '../framework/framework.ts';
import { findRating } from '../framework/names.ts';
import { ratingsBeside } from '../framework/ratings.ts';

/** Where a rating went; null where the two cannot be compared. */
export type Direction = 'up' | 'down' | 'same' | null;

/**
 * Where a rating went from one name to another, by the order of the frameworks. A rating that one of them does not know,
 * or that they rank differently, cannot be compared.
 */
export function directionOf(
  before: string | null,
  now: string | null,
  frameworks: readonly (Framework | null)[],
): Direction {
  const [first, ...others] = frameworks.flatMap((framework) => {
    const direction = framework === null ? null : directionIn(framework, before, now);
    return direction === null ? [] : [direction];
  });
  return first === undefined || others.some((other) => other !== first) ? null : first;
}

function directionIn(framework: Framework, before: string | null, now: string | null): Direction {
  const from = findRating(framework, before ?? '').rating;
  const to = findRating(framework, now ?? '').rating;
  if (from === null || to === null) {
    return null;
  }
  if (from === to) {
    return 'same';
  }
  if (ratingsBeside(framework, from) !== ratingsBeside(framework, to)) {
    return null;
  }
  return isWorse(framework, to, from) ? 'down' : 'up';
}
