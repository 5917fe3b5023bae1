import type { Range } from '../../text/range.ts';
import type { RatingClaim } from '../claim.ts';
import { isOfKind } from '../words/kinds.ts';
import type { TokenKind } from '../words/lexicon.ts';
import { firstBehind } from '../words/places.ts';
import { tokenAt } from '../words/token-at.ts';
import { isKind, type ListSource } from './list-source.ts';

/** Words at which a name has ended. */
const ends: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'act',
  'be',
  'have',
  'give',
  'receive',
  'stay',
  'rise',
  'fall',
  'move',
  'lose',
  'step-up',
  'step-down',
  'before',
  'now',
  'open',
  'dash',
]);

/** What claims name, without the words of other things around it; “Ash Court and Elm Court” are two. */
export function withPlainNames(source: ListSource, claims: readonly RatingClaim[]): readonly RatingClaim[] {
  return claims.flatMap((claim) => {
    const named = besideName(source, claim) ?? claim.named;
    const isOfSentenceBefore = named !== null && named.end <= tokenAt(source.tokens, 0).start;
    return named === null || isOfSentenceBefore ? [claim] : plainly(source, claim, named);
  });
}

/** “The other home, Ash Court, was rated …”: the name behind what the claim is about. */
function besideName(source: ListSource, { target, named }: RatingClaim): Range | null {
  if (target.kind !== 'whole' && target.kind !== 'services') {
    return null;
  }
  const { tokens } = source;
  const end = named?.end ?? target.end;
  const comma = tokens.findIndex(({ start }) => start >= end);
  let behind = comma + 1;
  while (isKind(source, behind, 'name', 'subject', 'part', 'word') && tokenAt(tokens, behind).capital) {
    behind += 1;
  }
  const isName = isKind(source, comma, 'comma', 'dash') && isKind(source, behind, 'comma', 'dash');
  return isName && tokens.slice(comma + 1, behind).some(({ kind }) => kind === 'name')
    ? { start: tokenAt(tokens, comma + 1).start, end: tokenAt(tokens, behind - 1).end }
    : null;
}

function plainly(source: ListSource, claim: RatingClaim, named: Range): readonly RatingClaim[] {
  const { tokens } = source;
  let first = tokens.findIndex(({ start }) => start >= named.start);
  const behind = tokens.findIndex(({ start }) => start >= named.end);
  let last = (behind === -1 ? tokens.length : behind) - 1;
  while (first < last && isKind(source, first, 'and', 'both', 'a')) {
    first += 1;
  }
  const end = firstBehind(tokens, first, ({ kind }, at) => at <= last && ends.has(kind));
  if (isKind(source, first, 'how') && isKind(source, first + 1, 'part')) {
    return partsFrom(source, claim, first + 1, first + 2);
  }
  if (claim.target.kind === 'part' && isKind(source, first, 'part') && isKind(source, first + 1, 'of', 'in', 'for')) {
    // “The safety of maternity services”
    first += 2;
  }
  last = end === -1 ? last : end - 1;
  if (isServiceAlone(source, first, last)) {
    return [{ ...claim, named: null }];
  }
  return partsOf(source, first, last).map(([from, to]) => {
    const place = { start: tokenAt(tokens, from).start, end: tokenAt(tokens, to).end };
    const { target } = claim;
    return { ...claim, named: place, ...(target.kind === 'whole' ? { target: { ...target, ...place } } : {}) };
  });
}

function partsFrom({ tokens }: ListSource, claim: RatingClaim, first: number, end: number): readonly RatingClaim[] {
  return tokens
    .slice(first, end)
    .flatMap(({ kind, value, start, end: last }) =>
      kind === 'part' ? [{ ...claim, named: null, target: { kind, id: value, start, end: last } }] : [],
    );
}

/** “The failing home”, “Barford care home”: described, and not named; “the maternity service” may be one of many. */
function isServiceAlone(source: ListSource, first: number, last: number): boolean {
  const token = source.tokens[last];
  if (!isOfKind(token, 'subject') || token.capital || token.value.endsWith('s') || oneOfMany.test(token.value)) {
    return false;
  }
  const isBare = first === last && !token.determined;
  const before = source.tokens.slice(first, last);
  const isName = !token.determined && before.length > 1 && before.every(({ kind }) => kind === 'name');
  return !isBare && !isName && before.every(({ kind }) => kind === 'word' || kind === 'name');
}

const oneOfMany = /service|department|unit|ward|centre|clinic/;

/** The places of names that “and” joins; just one where only one of them is written like a name. */
function partsOf(source: ListSource, first: number, last: number): readonly (readonly [number, number])[] {
  const glue = source.tokens.flatMap(({ kind }, at) =>
    at > first && at < last && (kind === 'and' || kind === 'comma') ? [at] : [],
  );
  const bounds = [first - 1, ...glue, last + 1];
  const parts = bounds
    .slice(1)
    .map((to, index) => [(bounds[index] ?? 0) + 1, to - 1] as const)
    .filter(([from, to]) => from <= to);
  const areNames = parts.every(([from, to]) => source.tokens.slice(from, to + 1).every(({ capital }) => capital));
  return parts.length > 1 && areNames ? parts : [[first, last]];
}
