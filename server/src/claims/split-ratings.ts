import type { RatingClaim, Target } from './claim.ts';
import { isKind, type ListSource } from './named/list-source.ts';
import { valueAt } from './named/values.ts';
import { standsFor } from './words/written.ts';

/**
 * The claims without those on key questions that the sentence rates more than once: “inadequate for safe in wards, and good
 * for safe in the clinics”, “safe is inadequate in maternity and good in surgery”. They are of services within the report.
 */
export function withoutSplit(source: ListSource, claims: readonly RatingClaim[]): readonly RatingClaim[] {
  const isSpread = placesOfRatings(source) > 1;
  return claims.filter(
    (claim) =>
      !(
        isNow(claim) &&
        claim.named === null &&
        ((isSpread && claim.target.kind === 'part') || claims.some((other) => isOtherwise(claim, other)))
      ),
  );
}

function isNow({ relation }: RatingClaim): boolean {
  return relation === 'is' || relation === 'remained';
}

/** “The ratings were good, good and inadequate” speaks of several things with one word. */
function isSame(one: Target, two: Target): boolean {
  return one.kind === 'part' ? two.kind === 'part' && one.id === two.id : one.kind === 'same' && two.kind === 'same';
}

/** Whether another claim gives the same key question another rating at the same time. */
function isOtherwise({ target, value, years }: RatingClaim, other: RatingClaim): boolean {
  return (
    value !== null &&
    other.value !== null &&
    isNow(other) &&
    isSame(target, other.target) &&
    value.rating !== other.value.rating &&
    years.join() === other.years.join()
  );
}

/** How many ratings stand before the place that they hold for: “good in surgery”, “inadequate at Ash Court”. */
function placesOfRatings(source: ListSource): number {
  return source.tokens.filter((_, at) => {
    const value = valueAt(source, at);
    const next = value?.next ?? 0;
    const isIn = value !== null && (isKind(source, next, 'in') || standsFor(source.tokens[next], 'at on in'));
    return isIn && isKind(source, next + 1, 'word', 'subject', 'other-voice') && isKind(source, at, 'value');
  }).length;
}
