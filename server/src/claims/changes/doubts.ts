import type { TokenKind } from '../lexicon.ts';
import { isKind } from '../list-source.ts';
import { isGate } from '../second-reading/gates.ts';
import type { ChangeSource, Piece } from './pieces.ts';

/** What ends the reach of a doubt. */
const strong: ReadonlySet<TokenKind> = new Set<TokenKind>(['semicolon', 'dash', 'but', 'result']);

/** The places of the pieces in which, by a word in them or before them, nothing is claimed. */
export function gatedPieces(source: ChangeSource, pieces: readonly Piece[]): ReadonlySet<number> {
  const gated = new Set<number>();
  let isOpen = false;
  for (const [index, piece] of pieces.entries()) {
    if (piece.joint !== null && strong.has(piece.joint)) {
      isOpen = false;
    }
    const doubt = doubtIn(source, piece);
    isOpen ||= doubt === 'onwards';
    if (doubt === 'all') {
      return new Set(pieces.keys());
    }
    if (isOpen || doubt !== null) {
      gated.add(index);
    }
  }
  return gated;
}

/** How far the doubts of a piece reach: over it alone, over what follows, or over the whole sentence. */
function doubtIn(source: ChangeSource, piece: Piece): 'here' | 'onwards' | 'all' | null {
  const isNaming = piece.from === 0 && piece.groups.length === 0 && piece.values.length === 0;
  let reach: 'here' | 'onwards' | null = isOfUnknown(source, piece) ? (isNaming ? 'onwards' : 'here') : null;
  for (let at = piece.from; at < piece.to; at += 1) {
    const token = source.tokens[at];
    if (token === undefined || !isGate(source, token, at)) {
      continue;
    }
    if (token.kind === 'hedge') {
      // “We were able to raise it” tells that they did.
      const isDone = token.value === 'able' && isKind(source, at - 1, 'be');
      reach = isDone ? reach : 'onwards';
    } else if (token.kind === 'or') {
      reach ??= 'here';
    } else if (token.kind !== 'deny' && token.kind !== 'no-longer') {
      return 'all';
    }
  }
  return reach;
}

const verbs: readonly TokenKind[] = [
  'be',
  'have',
  'give',
  'receive',
  'rise',
  'fall',
  'better',
  'worse',
  'move',
  'stay',
  'act',
];

/** Whether a piece is about somebody or something that is not known: “the kitchen went from …”, “Elm Court fell”. */
function isOfUnknown(source: ChangeSource, { from, to, groups }: Piece): boolean {
  const names: number[] = [];
  for (let at = from; at < to; at += 1) {
    const token = source.tokens[at];
    const isName = token?.kind === 'name' && token.service === null;
    const isFirst = at === 0 && !isKind(source, at + 1, 'name', ...verbs);
    const isPlace =
      isKind(source, at - 1, 'in', 'break', 'number', 'of') || isKind(source, at + 1, 'number', 'subject');
    if (isName && !isFirst && !isPlace) {
      names.push(at);
    }
  }
  const verb = source.tokens.findIndex((_, at) => at >= from && at < to && isKind(source, at, ...verbs));
  const isKnown = groups.some(({ next }) => next <= verb);
  const before = source.tokens[verb - 1];
  const isWord = before?.kind === 'word' && verb > from && !/^(?:what|there|all|so|have|had)$/u.test(before.value);
  return names.length > 0 || (verb !== -1 && !isKnown && isWord);
}
