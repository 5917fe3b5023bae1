import type { RatingClaim } from './claim.ts';
import { isKind, type ListSource } from './list-source.ts';

/** Whether what was read is true of many services or of none: “homes that drop from good to inadequate”, “good or outstanding”. */
export function isOfNone(source: ListSource, claim: RatingClaim): boolean {
  return isOfMany(source, claim) || isChoice(source, claim);
}

function isOfMany(source: ListSource, { target, named }: RatingClaim): boolean {
  const at = named === null && target.kind === 'whole' ? placeOf(source, target.start) : -1;
  const token = source.tokens[at];
  if (token?.kind !== 'subject' || token.determined) {
    return false;
  }
  // “She ran a home that was rated good” is about one that stands for none.
  const isAny = isKind(source, at - 1, 'a') && isKind(source, at + 1, 'relative') && at > 1;
  return (
    isAny || (token.value.endsWith('s') && !source.isHeadline && !isKind(source, at - 1, 'name', 'word', 'called'))
  );
}

/** “Good, requires improvement or inadequate”: one of them. */
function isChoice(source: ListSource, { value, from }: RatingClaim): boolean {
  const at = placeOf(source, (value ?? from)?.start ?? -1);
  return at !== -1 && (leadsToOr(source, at, 1) || leadsToOr(source, at, -1));
}

function leadsToOr(source: ListSource, at: number, step: 1 | -1): boolean {
  let place = at + step;
  while (isKind(source, place, 'value', 'comma', 'quote')) {
    place += step;
  }
  return isKind(source, place, 'or') && isKind(source, place + step, 'value', 'quote');
}

function placeOf({ tokens }: ListSource, start: number): number {
  return tokens.findIndex((token) => token.start === start);
}
