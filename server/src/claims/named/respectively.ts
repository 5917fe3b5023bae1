import type { RatingClaim } from '../claim.ts';
import { tokenAt } from '../words/token-at.ts';
import type { Token } from '../words/tokens.ts';
import { isYearAlone } from '../words/written.ts';
import { isKind } from './list-source.ts';

/** The tokens of a sentence without “respectively” and the commas around it, and whether it says so. */
export function withoutRespectively(tokens: readonly Token[]): {
  readonly tokens: readonly Token[];
  readonly isPaired: boolean;
} {
  const at = tokens.findIndex(({ kind }) => kind === 'respectively');
  if (at === -1) {
    return { tokens, isPaired: false };
  }
  const isInCommas =
    isKind({ tokens }, at - 1, 'comma') && (at === tokens.length - 1 || isKind({ tokens }, at + 1, 'comma'));
  const before = tokens.slice(0, isInCommas ? at - 1 : at);
  return { tokens: [...before, ...tokens.slice(isInCommas ? at + 2 : at + 1)], isPaired: true };
}

/** “Safe and caring were rated good and outstanding”: a row of ratings for a row of things, whatever they are, means the same without the word. */
export function isRowOfRatings(tokens: readonly Token[]): boolean {
  const source = { tokens };
  return tokens.some(({ kind, value }, at) => {
    const other = at + 2;
    if (kind !== 'value' || !isKind(source, at + 1, 'and') || !isKind(source, other, 'value')) {
      return false;
    }
    // “It has good, good and outstanding” is of one thing.
    const row = tokens.findIndex((token) => token.kind === 'value');
    const isOfSeveral = tokens.slice(0, row).some((token) => token.kind === 'and');
    return isOfSeveral && tokenAt(tokens, other).value !== value && !isOfItsOwn(tokens, other + 1);
  });
}

/** “Rated good and outstanding for caring”; not “rated good and outstanding in 2022”. */
function isOfItsOwn(tokens: readonly Token[], at: number): boolean {
  return isKind({ tokens }, at, 'for', 'in', 'overall') && !isYearAlone(tokens[at + 1]);
}

/**
 * “Safe and caring were rated good and outstanding respectively”: of what was read as each rating for each thing, the
 * first rating for the first thing, and so on. Null where there are not as many ratings as things.
 */
export function pairedClaims(read: readonly RatingClaim[]): readonly RatingClaim[] | null {
  // A row of things before as many ratings is read twice.
  const claims = read.filter((claim, at) => !read.slice(0, at).some((other) => pairOf(other) === pairOf(claim)));
  const things = placesOf(claims.map(({ target }) => target.start));
  const ratings = placesOf(claims.flatMap(({ value, from }) => (value ?? from)?.start ?? []));
  const isEach = things.length > 1 && things.length === ratings.length && claims.length === things.length ** 2;
  const paired = claims.filter(
    ({ target, value, from }) => things.indexOf(target.start) === ratings.indexOf((value ?? from)?.start ?? -1),
  );
  return isEach ? ofOneTime(paired, ratings) : null;
}

/** “… inadequate and good respectively at the last inspection”: a time behind the row is that of all of it. */
function ofOneTime(paired: readonly RatingClaim[], ratings: readonly number[]): readonly RatingClaim[] {
  const last = paired.find(({ value, from }) => (value ?? from)?.start === ratings.at(-1));
  return last?.relation === 'was'
    ? paired.map((claim) => ({ ...claim, relation: 'was', value: null, from: claim.from ?? claim.value }))
    : paired;
}

function pairOf({ target, value, from }: RatingClaim): string {
  return `${target.start} ${(value ?? from)?.start}`;
}

/** The places in the order of the text, each of them once. */
function placesOf(starts: readonly number[]): readonly number[] {
  return [...new Set(starts)].sort((left, right) => left - right);
}
