import { isKind } from '../../named/list-source.ts';
import { isOfKind } from '../../words/kinds.ts';
import type { TokenKind } from '../../words/lexicon.ts';
import { firstBehind } from '../../words/places.ts';
import { tokenAt } from '../../words/token-at.ts';
import { isWritten } from '../../words/written.ts';
import type { ChangeSource, Piece } from '../pieces.ts';

/** What ends the reach of a doubt. */
const strong: ReadonlySet<TokenKind> = new Set<TokenKind>(['semicolon', 'dash', 'but', 'result']);

/** Whether a piece begins a new turn of the sentence: behind a semicolon, a dash, “but” or “which means that”. */
export function isTurn({ joint }: Pick<Piece, 'joint'>): boolean {
  return joint !== null && strong.has(joint);
}

/** “No home nearby was rated better”: what is said up to the next full turn of the sentence is of none. */
export function ofNone(source: ChangeSource, pieces: readonly Piece[]): ReadonlySet<number> {
  const gated = new Set<number>();
  let isNone = false;
  for (const [index, { from, to, joint }] of pieces.entries()) {
    isNone = isTurn({ joint }) ? false : isNone;
    isNone ||= source.tokens.slice(from, to).some((_, at) => isNoHome(source, from + at));
    if (isNone) {
      gated.add(index);
    }
  }
  return gated;
}

/** “No home nearby”, “no other home”. */
function isNoHome(source: ChangeSource, at: number): boolean {
  const isNo = tokenAt(source.tokens, at).value === 'no';
  return isNo && (isKind(source, at + 1, 'subject', 'generic') || isKind(source, at + 2, 'subject'));
}

/** The places of the pieces for which no doubt before them counts. */
export function freshStarts(source: ChangeSource, pieces: readonly Piece[]): readonly number[] {
  const [first] = pieces;
  const opening = source.tokens[first?.joint === null ? 0 : (first?.from ?? 1) - 1];
  const isConcession = isOfKind(opening, 'but', 'while') || isWritten(opening, 'despite notwithstanding');
  const isOpener = first !== undefined && isVerbless(source, first);
  const main = firstBehind(pieces, 0, (piece) => piece.joint === 'comma' && beginsAnew(source, piece));
  return pieces.flatMap((piece, index) =>
    isAfterFact(source, piece) ||
    (isConcession && index === main && main === lastBegun(source, pieces)) ||
    (isOpener && index === 1 && index === main)
      ? [index]
      : [],
  );
}

/** The last comma up to a rating behind which something is named: a concession with a list in it may end at another one. */
function lastBegun(source: ChangeSource, pieces: readonly Piece[]): number {
  const value = pieces.findIndex(({ values }) => values.length > 0);
  return pieces.findLastIndex((piece, index) => index <= value && piece.joint === 'comma' && beginsAnew(source, piece));
}

/** “Once one of only three homes to be rated good, the home …”: said of what follows, and over. */
function isVerbless(source: ChangeSource, { from, to, values, groups }: Piece): boolean {
  const isRated =
    values.length > 0 && groups.every(({ things }) => things === null) && isKind(source, from, 'earlier', 'give');
  return (
    isRated &&
    source.tokens
      .slice(from, to)
      .every((_, at) => !isKind(source, from + at, 'have') && !isWritten(source.tokens[from + at], 'is are was were'))
  );
}

function beginsAnew(source: ChangeSource, { from, groups }: Piece): boolean {
  return groups[0]?.at === from || isKind(source, from, 'regulator') || tokenAt(source.tokens, from).determined;
}

/** “Families are sorry that …”, “a sad day in that …”: what follows is so, whoever says it. */
function isAfterFact(source: ChangeSource, { joint, from }: Piece): boolean {
  const isThat = joint === 'relative' && tokenAt(source.tokens, from - 1).value === 'that';
  const before = source.tokens.slice(Math.max(0, from - 1 - longestFact), from - 1);
  const fact = before.findLastIndex(({ kind }) => kind === 'fact');
  return (
    isThat &&
    fact !== -1 &&
    !before.slice(fact).some(({ kind, value }) => kind === 'hedge' && !/^(?:hear|told)/u.test(value))
  );
}

const longestFact = 9;
