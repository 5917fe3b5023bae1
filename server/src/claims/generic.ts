import type { RatingClaim } from './claim.ts';
import { isKind, type ListSource } from './list-source.ts';

/**
 * Whether what was read is true of many services or of none, or said by somebody else: “homes that drop from good to
 * inadequate”, “good or outstanding”, “rated good by students”.
 */
export function isOfNone(source: ListSource, claim: RatingClaim): boolean {
  return isOfMany(source, claim) || isChoice(source, claim) || isByOthers(source, claim);
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

/** “… rated good by students”: by none of the words for a regulator. */
function isByOthers(source: ListSource, { value, from }: RatingClaim): boolean {
  const at = placeOf(source, (value ?? from)?.start ?? -1);
  const by = at === -1 ? -1 : [at + 1, at + 2].find((place) => source.tokens[place]?.value === 'by');
  if (by === undefined || by === -1 || !isKind(source, by + 1, 'word', 'name', 'subject', 'other-voice', 'a')) {
    return false;
  }
  const end = source.tokens.findIndex(
    ({ kind }, place) => place > by && (kind === 'comma' || kind === 'and' || kind === 'break'),
  );
  const agent = source.tokens.slice(by + 1, end === -1 ? undefined : end);
  return !agent.some(({ kind, text }) => kind === 'regulator' || kind === 'number' || text.endsWith('ing'));
}

function placeOf({ tokens }: ListSource, start: number): number {
  return tokens.findIndex((token) => token.start === start);
}
