import { isOfKind } from '../words/kinds.ts';
import { isOneOf, isWritten } from '../words/written.ts';
import type { ChangeSource, Piece, PlacedValue } from './pieces.ts';

/** Whether a sentence says by its verbs alone that a rating was and is another one: “it was good; it is inadequate”. */
export function hasTenses(source: ChangeSource, pieces: readonly Piece[]): boolean {
  return pieces.some((piece) =>
    piece.values.some((value) => isWasAndIs(source, value.at) || tenseRoles(source, pieces, piece, value) !== null),
  );
}

/** “It was inadequate, it is outstanding”: by the verbs before two ratings of the same thing. */
export function tenseRoles(
  source: ChangeSource,
  pieces: readonly Piece[],
  piece: Piece,
  { at, rating }: PlacedValue,
): readonly ('before' | 'now')[] | null {
  const own = tenseOf(source, piece.from, at);
  const others = pieces.flatMap((one) =>
    one !== piece && one.groups.length > 0 && isSameThing(piece, one)
      ? one.values.filter((value) => value.rating !== rating && tenseOf(source, one.from, value.at) !== own)
      : [],
  );
  const isTold = others.some((value) => pieces.some((one) => tenseOf(source, one.from, value.at) !== null));
  return own === null || !isTold ? null : [own];
}

function isSameThing(one: Piece, two: Piece): boolean {
  return JSON.stringify(thingsOf(one)) === JSON.stringify(thingsOf(two));
}

function thingsOf({ groups }: Piece): readonly unknown[] {
  return groups.map(({ things, isSame: isIt }) => [things, isIt]);
}

/** “It was” and “it is”; null for other verbs. */
function tenseOf(source: ChangeSource, from: number, at: number): 'before' | 'now' | null {
  const verb = source.tokens.findLast(({ kind }, place) => place < at && place >= from && kind === 'be');
  return verb === undefined ? null : isWritten(verb, 'was were') ? 'before' : isWritten(verb, 'is are') ? 'now' : null;
}

/** “The home was, and is, inadequate”: then as now. */
export function isWasAndIs({ tokens }: ChangeSource, at: number): boolean {
  const plain = tokens.slice(0, at).filter(({ kind }) => kind !== 'comma');
  const end = plain.findLastIndex(({ kind }) => kind === 'semicolon' || kind === 'dash');
  return plain
    .slice(end + 1)
    .some(
      ({ kind, text }, place, words) =>
        kind === 'be' &&
        isOneOf(text, 'was were') &&
        isOfKind(words[place + 1], 'and') &&
        isWritten(words[place + 2], 'is are'),
    );
}
