import type { Range } from '../../text/range.ts';
import type { Prose, ProsePiece } from './content.ts';

/**
 * Where the characters `from` (included) to `to` (not included) of a prose stand in the document.
 * Markup between them is in the range; markup around them is not. An empty part gives an empty range.
 */
export function sourceRange(prose: Prose, from: number, to: number): Range {
  const first = pieceAt(prose, from);
  const start = Math.min(first.offset + (from - first.at), first.end);
  if (to <= from) {
    return { start, end: start };
  }
  const last = pieceAt(prose, to - 1);
  const nextAt = prose.pieces[prose.pieces.indexOf(last) + 1]?.at ?? prose.value.length;
  const end = to >= nextAt ? last.end : Math.min(last.offset + (to - last.at), last.end);
  return { start, end };
}

function pieceAt(prose: Prose, index: number): ProsePiece {
  const piece = prose.pieces.findLast(({ at }) => at <= index) ?? prose.pieces[0];
  return piece ?? { at: 0, offset: prose.range.start, end: prose.range.end };
}

/** The same prose, `distance` code units further on. */
export function shiftProse(prose: Prose, distance: number): Prose {
  return {
    value: prose.value,
    range: { start: prose.range.start + distance, end: prose.range.end + distance },
    pieces: prose.pieces.map(({ at, offset, end }) => ({ at, offset: offset + distance, end: end + distance })),
  };
}

/** A prose that shows nothing. */
export function emptyProse(range: Range): Prose {
  return { value: '', range, pieces: [{ at: 0, offset: range.start, end: range.start }] };
}
