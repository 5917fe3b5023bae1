import type { PercentageScoring } from '../framework/framework.ts';
import type { Percentage } from './assessment.ts';

export type TieRule = PercentageScoring['tie'];

/**
 * `sum` of `max` in whole percent, rounded to the nearest; `tie` says which way an exact half goes.
 * All arithmetic is in whole numbers, so no half is missed or made up by a fraction that a computer cannot hold.
 * Throws a RangeError unless both are whole and `0 <= sum <= max`, `max > 0`.
 */
export function percentageOf(sum: number, max: number, tie: TieRule): Percentage {
  if (!Number.isSafeInteger(sum) || !Number.isSafeInteger(max) || max <= 0 || sum < 0 || sum > max) {
    throw new RangeError(`No percentage can be made of ${sum} of ${max}.`);
  }
  const rest = (sum * 100) % max;
  const below = (sum * 100 - rest) / max;
  const above = below + 1;
  if (rest * 2 === max) {
    const score = goesUp(below, tie) ? above : below;
    return { sum, max, score, tiedWith: score === above ? below : above };
  }
  return { sum, max, score: rest * 2 > max ? above : below, tiedWith: null };
}

/** Whether the half between `below` and the number after it goes up. */
function goesUp(below: number, tie: TieRule): boolean {
  switch (tie) {
    case 'half-up':
      return true;
    case 'half-down':
      return false;
    case 'half-even':
      return below % 2 === 1;
  }
}
