import type { TieRule } from '../../framework/model/scoring.ts';
import type { Percentage } from '../assessment.ts';
import { roundedQuotient } from '../rounding.ts';

/**
 * `sum` of `max` in whole percent, rounded to the nearest; `tie` says which way an exact half goes.
 * Throws a RangeError unless both are whole and `0 <= sum <= max`, `max > 0`.
 */
export function percentageOf(sum: number, max: number, tie: TieRule): Percentage {
  if (!Number.isSafeInteger(sum) || !Number.isSafeInteger(max) || max <= 0 || sum < 0 || sum > max) {
    throw new RangeError(`No percentage can be made of ${sum} of ${max}.`);
  }
  const { value, tiedWith } = roundedQuotient(sum * 100, max, tie);
  return { sum, max, score: value, tiedWith };
}
