import { exceptedFrom, isExceptionAt } from '../../named/excepted-parts.ts';
import { isKind } from '../../named/list-source.ts';
import { lastBefore } from '../../words/places.ts';
import { tokenAt } from '../../words/token-at.ts';
import type { ChangeSource, Group, Piece } from '../pieces.ts';
import { partOf } from '../things.ts';

/** What “which” goes back to right behind an exception: “good in every area but safe, which is …”; null elsewhere. */
export function exceptedBefore(source: ChangeSource, { joint, from }: Piece): Group | null {
  const next = isKind(source, from - 2, 'comma') ? from - 2 : from - 1;
  const at = lastBefore(source.tokens, next, (_, place) => !isExceptionAt(source, place)) + 1;
  const isException = joint === 'relative' && isKind(source, at - 1, 'except', 'but');
  const parts = isException ? exceptedFrom(source, at) : [];
  if (parts.length === 0) {
    return null;
  }
  const { start } = tokenAt(source.tokens, at);
  const { end } = tokenAt(source.tokens, next - 1);
  return { things: parts.map(partOf), isSame: false, isOfParts: true, start, end, at, next };
}
