import type { Piece } from '../pieces/pieces.ts';
import { matchesOf, shapeOf, shapePattern } from '../pieces/shape.ts';
import { isAmong, isKindAt } from '../words/kinds.ts';
import { firstBehind } from '../words/places.ts';
import { isWrittenLike } from '../words/written.ts';

const opens: ReadonlySet<string> = new Set([
  'relative',
  'reason',
  'with',
  'word',
  'break',
  'part-of',
  'here',
  'subject',
]);
const goesOn: ReadonlySet<string> = new Set(['be', 'have', 'receive', 'scored', 'give', 'at']);
const subjects: ReadonlySet<string> = new Set(['parts', 'named']);
/** What an aside may not hold: then it says something of its own. */
const telling: ReadonlySet<string> = new Set(['amount', 'parts', 'named', 'semicolon', 'unclear', 'value']);
/** Longer ones are no asides. */
const longest = 14;

/** “Since last year”, “on the last assessment”: what a rise or a fall is measured from. */
const comparing = /^(?:since|than|on|over|from|against)$/i;

/**
 * A sentence without what is put in between a subject and its verb, without “only” before a number, and without what a
 * change is measured from: “medicines, where stock counts did not tally, was given only 2”. Null where nothing is left out.
 */
export function withoutAsides(pieces: readonly Piece[]): readonly Piece[] | null {
  const kept = withoutBand(withoutBefore(pieces)).filter(
    (piece, at, all) => piece.kind !== 'only' || !isKindAt(all, at + 1, 'amount'),
  );
  const left: Piece[] = [];
  let at = 0;
  while (at < kept.length) {
    const end = asideAt(kept, at);
    const piece = kept[at];
    if (end === null && piece !== undefined) {
      left.push(piece);
    }
    at = end ?? at + 1;
  }
  return left.length === pieces.length ? null : left;
}

/** Where an aside ends that begins with the comma at this place. */
function asideAt(pieces: readonly Piece[], at: number): number | null {
  const isOpening =
    isKindAt(pieces, at, 'comma', 'dash', 'open') &&
    isAmong(pieces[at - 1], subjects) &&
    isAmong(pieces[at + 1], opens);
  if (!isOpening) {
    return null;
  }
  const closing = isKindAt(pieces, at, 'open') ? 'close' : (pieces[at]?.kind ?? '');
  const end = firstBehind(pieces, at, ({ kind }) => kind === closing);
  const inside = pieces.slice(at + 1, end);
  const isAside = end !== -1 && inside.length <= longest && !inside.some(({ kind }) => telling.has(kind));
  return isAside && isAmong(pieces[end + 1], goesOn) ? end + 1 : null;
}

/** “Missed the threshold for good by a little, with”, “did not reach good, scoring”: what a score means, before it. */
const bandBefore = shapePattern(
  '(?<= parts|named|here|subject|pronoun) (?:only|word|have|be|fall)* (?:deny|meet|move|enter) (?:meet|to|be|a|band|for|of|rating|level|in|enter|under|only)* value (?:break (?:a|only|word){1,3})? comma? (?= with? a? (?:score of|scored|score be)? amount)',
);

function withoutBand(pieces: readonly Piece[]): readonly Piece[] {
  const [match] = matchesOf(bandBefore, shapeOf(pieces));
  return match === undefined ? pieces : [...pieces.slice(0, match.from), ...pieces.slice(match.to)];
}

/** “It has gone up since last year, from 56 to 69”: the last number is that of now. */
function withoutBefore(pieces: readonly Piece[]): readonly Piece[] {
  const change = pieces.findIndex(({ kind }) => kind === 'rise' || kind === 'fall' || kind === 'move');
  const isMeasured = (at: number) =>
    change !== -1 && at > change && isKindAt(pieces, at, 'before') && isWrittenLike(pieces[at - 1], comparing);
  return pieces.filter((_, at) => !isMeasured(at) && !isMeasured(at + 1));
}
