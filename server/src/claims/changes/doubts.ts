import { isQuoted } from '../../framework/phrases/quotation.ts';
import type { TokenKind } from '../lexicon.ts';
import { isKind } from '../list-source.ts';
import { isGate } from '../second-reading/gates.ts';
import type { ChangeSource, Piece } from './pieces.ts';

/** What ends the reach of a doubt. */
const strong: ReadonlySet<TokenKind> = new Set<TokenKind>(['semicolon', 'dash', 'but', 'result']);

/** The places of the pieces in which, by a word in them or before them, nothing is claimed. */
export function gatedPieces(source: ChangeSource, text: string, pieces: readonly Piece[]): ReadonlySet<number> {
  const gated = new Set<number>();
  const last = pieces.findLastIndex(({ values }) => values.length > 0);
  let isOpen = false;
  let isUnknown = false;
  for (const [index, piece] of pieces.entries()) {
    if (piece.joint !== null && strong.has(piece.joint)) {
      isOpen = false;
    }
    // “Elm Court, which requires improvement”, “her time there had ended with a rating of good”.
    const before = pieces[index - 1];
    const isNamed = before?.groups.some(({ next }) => next === before.to) === true;
    const goesOn = piece.joint === 'relative' || /^with$/iu.test(source.tokens[piece.from - 1]?.text ?? '');
    isUnknown = isOfUnknown(source, piece) || (isUnknown && goesOn && !isNamed);
    const doubt = doubtIn(source, text, piece, index > last) ?? (isUnknown ? 'here' : null);
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
function doubtIn(
  source: ChangeSource,
  text: string,
  piece: Piece,
  isBehind: boolean,
): 'here' | 'onwards' | 'all' | null {
  const isNaming = piece.from === 0 && piece.groups.length === 0 && piece.values.length === 0;
  let reach: 'here' | 'onwards' | null = isOfUnknown(source, piece) ? (isNaming ? 'onwards' : 'here') : null;
  for (let at = piece.from; at < piece.to; at += 1) {
    const token = source.tokens[at];
    // What somebody says within a quotation is no doubt about the words outside it.
    if (token === undefined || !isGate(source, token, at) || isQuoted(text, token.start)) {
      continue;
    }
    if (isBehind && isAside(source, piece, token.kind)) {
      reach ??= 'here';
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

/** “…, a rating shared by few homes”, “…, which opened years ago”: words behind all ratings, about something else. */
function isAside({ tokens }: ChangeSource, { joint, from, to }: Piece, kind: TokenKind): boolean {
  const isComma = joint === 'comma' || joint === 'relative' || joint === 'open';
  const isTime = tokens.slice(from, to).every((token) => token.kind !== 'act' && token.kind !== 'be');
  return isComma && (kind === 'generic' || (kind === 'long-ago' && !isTime && joint === 'relative'));
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
