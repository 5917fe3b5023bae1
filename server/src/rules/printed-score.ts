import type { RatedPart } from '../analysis/rated-parts.ts';
import type { Located } from '../text/range.ts';

/**
 * The score that the report prints for a part: in its `Score` field, else in a sentence.
 * Null where it prints none, or none that is a whole number from 0 to 100.
 */
export function printedScore(part: RatedPart): Located<number> | null {
  if (part.statedScore !== null) {
    const { value, range } = part.statedScore;
    return value !== null && isPercentage(value) ? { value, range } : null;
  }
  for (const { kind, slots } of part.claims) {
    const value = Number(slots.score?.value);
    if (kind === 'score' && slots.score !== undefined && isPercentage(value)) {
      return { value, range: slots.score.range };
    }
  }
  return null;
}

/** Whether `value` is a whole number from 0 to 100. */
export function isPercentage(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= 100;
}
