import type { Piece } from '../pieces/pieces.ts';

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

/**
 * A sentence without what is put in between a subject and its verb, and without “only” before a number: “medicines, where
 * stock counts did not tally, was given only 2”. Null where nothing is left out.
 */
export function withoutAsides(pieces: readonly Piece[]): readonly Piece[] | null {
  const kept = pieces.filter((piece, at) => piece.kind !== 'only' || pieces[at + 1]?.kind !== 'amount');
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
    ['comma', 'dash', 'open'].includes(pieces[at]?.kind ?? '') &&
    subjects.has(pieces[at - 1]?.kind ?? '') &&
    opens.has(pieces[at + 1]?.kind ?? '');
  if (!isOpening) {
    return null;
  }
  const closing = pieces[at]?.kind === 'open' ? 'close' : (pieces[at]?.kind ?? '');
  const end = pieces.findIndex(({ kind }, index) => index > at && kind === closing);
  const inside = pieces.slice(at + 1, end);
  const isAside = end !== -1 && inside.length <= longest && !inside.some(({ kind }) => telling.has(kind));
  return isAside && goesOn.has(pieces[end + 1]?.kind ?? '') ? end + 1 : null;
}
