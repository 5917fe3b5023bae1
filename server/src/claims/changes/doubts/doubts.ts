import { isQuoted } from '../../../framework/phrases/quotation.ts';
import { englishWords } from '../../../framework/words.ts';
import { isKind } from '../../named/list-source.ts';
import { isGate } from '../../second-reading/gates.ts';
import { tokenAt } from '../../words/token-at.ts';
import { isWritten } from '../../words/written.ts';
import { type ChangeSource, type Piece, pieceAt } from '../pieces.ts';
import { ofUnknown } from '../subjects/unknown-subjects.ts';
import { freshStarts, isTurn, ofNone } from './fresh-starts.ts';
import { isBesideAgent, isBetweenMarks, isDone, isOfVisits, isTopic } from './settled-doubts.ts';

/** The places of the pieces in which, by a word in them or before them, nothing is claimed. */
export function gatedPieces(source: ChangeSource, text: string, pieces: readonly Piece[]): ReadonlySet<number> {
  const starts = freshStarts(source, pieces);
  const gated = new Set([...ofNone(source, pieces), ...ofUnknown(source, pieces, starts)]);
  const last = pieces.findLastIndex(({ values }) => values.length > 0);
  let isOpen = false;
  for (const [index, piece] of pieces.entries()) {
    isOpen &&= !(isTurn(piece) || starts.includes(index));
    const doubt = doubtIn(source, text, piece, index > last);
    isOpen ||= doubt === 'onwards';
    if (doubt === 'all') {
      for (const place of reachOfAll(pieces, starts, index)) {
        gated.add(place);
      }
      continue;
    }
    if (isOpen || (doubt !== null && doubt !== 'behind')) {
      gated.add(index);
    }
    isOpen ||= doubt === 'behind';
  }
  if (isPointedAt(source, pieces) && source.tokens.some((token, at) => isGate(source, token, at))) {
    gated.add(0);
  }
  return gated;
}

/** “Good: that is the rating that we hope for”: what is said of it stands behind it. */
function isPointedAt(source: ChangeSource, pieces: readonly Piece[]): boolean {
  const { values, from, to } = pieceAt(pieces, 0);
  const isAlone = values[0]?.at === from && values[0].next === to;
  return isAlone && isKind(source, to, 'dash', 'comma') && isWritten(source.tokens[to + 1], 'that this which it');
}

/** A doubt over a whole sentence ends where it begins anew; before “sorry that” it holds for those who say so alone. */
function reachOfAll(pieces: readonly Piece[], starts: readonly number[], index: number): readonly number[] {
  const next = starts.find((start) => start > index) ?? pieces.length;
  const from = pieces[next]?.joint === 'relative' ? index : 0;
  return [...pieces.keys()].slice(from, next);
}

type Reach = 'here' | 'behind' | 'onwards' | 'all';

/** “The rating of good means …”, “accepted the rating of good, he said”: what is said stands behind the ratings. */
function isSaidOfRating(source: ChangeSource, { values }: Piece, at: number): boolean {
  // “A rating of good means …” is so of any.
  const isAny = values.some((value) => isKind(source, value.at, 'a'));
  const isBehind = values.length > 0 && values.every((value) => value.at < at);
  return isBehind && !isAny && englishWords().speech.includes(tokenAt(source.tokens, at).value);
}

/** How far the doubts of a piece reach: over it alone, over what follows, or over the whole sentence. */
function doubtIn(source: ChangeSource, text: string, piece: Piece, isBehind: boolean): Reach | null {
  let reach: Reach | null = null;
  for (const [place, token] of source.tokens.slice(piece.from, piece.to).entries()) {
    const at = piece.from + place;
    // What somebody says within a quotation is no doubt about the words outside it.
    const isDoubt = isGate(source, token, at) && !isQuoted(text, token.start) && !isBetweenMarks(source, at);
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
  const { kind } = tokenAt(source.tokens, at);
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
    case 'long-ago':
      return isOfVisits(source, at) ? null : 'all';
    case 'generic':
      return tokenAt(source.tokens, at - 1).value === 'no' ? 'here' : 'all';
    case 'other-voice':
      return isBesideAgent(source, at) || isTopic(source, at) ? null : 'all';
    default:
      return 'all';
  }
}

/** “…, a rating shared by few homes”, “…, which opened years ago”: words behind all ratings, about something else. */
function isAside({ tokens }: ChangeSource, { joint, from, to }: Piece, kind: string): boolean {
  const isComma = joint === 'comma' || joint === 'relative' || joint === 'open';
  const isTime = tokens.slice(from, to).every((token) => token.kind !== 'act' && token.kind !== 'be');
  return isComma && (kind === 'generic' || (kind === 'long-ago' && !isTime));
}
