import { isQuoted } from '../../framework/phrases/quotation.ts';
import { englishWords } from '../../framework/words.ts';
import { isKind } from '../named/list-source.ts';
import { isGate } from '../second-reading/gates.ts';
import type { TokenKind } from '../words/lexicon.ts';
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
    if (isOpen || (doubt !== null && doubt !== 'behind')) {
      gated.add(index);
    }
    isOpen ||= doubt === 'behind';
  }
  return gated;
}

type Reach = 'here' | 'behind' | 'onwards' | 'all';

/** “The rating of good means …”, “accepted the rating of good, he said”: what is said stands behind the ratings. */
function isSaidOfRating(source: ChangeSource, { values }: Piece, at: number): boolean {
  // “A rating of good means …” is so of any.
  const isAny = values.some((value) => isKind(source, value.at, 'a'));
  const isBehind = values.length > 0 && values.every((value) => value.at < at);
  return isBehind && !isAny && englishWords().speech.includes(source.tokens[at]?.value ?? '');
}

/** How far the doubts of a piece reach: over it alone, over what follows, or over the whole sentence. */
function doubtIn(source: ChangeSource, text: string, piece: Piece, isBehind: boolean): Reach | null {
  const isNaming = piece.from === 0 && piece.groups.length === 0 && piece.values.length === 0;
  let reach: Reach | null = isOfUnknown(source, piece) ? (isNaming ? 'onwards' : 'here') : null;
  for (let at = piece.from; at < piece.to; at += 1) {
    const token = source.tokens[at];
    // What somebody says within a quotation is no doubt about the words outside it.
    const isDoubt = token !== undefined && isGate(source, token, at) && !isQuoted(text, token.start);
    const found = isDoubt ? reachOf(source, piece, at, isBehind) : null;
    if (found === 'all') {
      return found;
    }
    reach = found === 'onwards' || reach === null ? (found ?? reach) : reach;
  }
  return reach;
}

/** How far the doubt at this place reaches; null where it leaves the ratings standing. */
function reachOf(source: ChangeSource, piece: Piece, at: number, isBehind: boolean): Reach | null {
  const kind = source.tokens[at]?.kind ?? 'word';
  if (isBehind && isAside(source, piece, kind)) {
    return 'here';
  }
  switch (kind) {
    case 'hedge':
      if (isSaidOfRating(source, piece, at)) {
        return 'behind';
      }
      return isDone(source, at) ? null : 'onwards';
    case 'or':
      return 'here';
    case 'deny':
    case 'no-longer':
      return null;
    default:
      return 'all';
  }
}

/** “We were able to raise it” tells that they did, and “could not fault it” that they did not. */
function isDone(source: ChangeSource, at: number): boolean {
  const { value = '' } = source.tokens[at] ?? {};
  const isAble = value === 'able' && isKind(source, at - 1, 'be');
  return isAble || (/^(?:could|can)$/u.test(value) && isKind(source, at + 1, 'deny'));
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
function isOfUnknown(source: ChangeSource, { from, to, groups, values }: Piece): boolean {
  const names: number[] = [];
  // “… requires improvement in how it meets Care Act duties”: names behind a rating are not what it is of.
  const last = values.at(-1)?.at ?? to;
  for (let at = from; at < last; at += 1) {
    const token = source.tokens[at];
    const isName = token?.kind === 'name' && token.service === null;
    const isFirst = at === 0 && (token?.text === 'What' || !isKind(source, at + 1, 'name', ...verbs));
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
