import type { TieRule } from '../framework/model/scoring.ts';

/** A quotient rounded to a whole number. */
export interface Rounded {
  readonly value: number;
  /** The other whole number, where the exact quotient lies half-way between two; else null. */
  readonly tiedWith: number | null;
}

/**
 * `dividend` by `divisor`, rounded to the nearest whole number; `tie` says which way an exact half goes.
 * All arithmetic is in whole numbers, so no half is missed or made up by a fraction that a computer cannot hold.
 * Both must be whole, the dividend not negative and the divisor more than 0.
 */
export function roundedQuotient(dividend: number, divisor: number, tie: TieRule): Rounded {
  const rest = dividend % divisor;
  const below = (dividend - rest) / divisor;
  const above = below + 1;
  if (rest * 2 === divisor) {
    return goesUp(below, tie) ? { value: above, tiedWith: below } : { value: below, tiedWith: above };
  }
  return { value: rest * 2 > divisor ? above : below, tiedWith: null };
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
