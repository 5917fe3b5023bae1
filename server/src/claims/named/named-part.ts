import { isOfKind } from '../words/kinds.ts';
import { isWrittenLike } from '../words/written.ts';
import { type Item, isKind, type ListSource } from './list-source.ts';

/** “Safe”, “the area of safe”, “the leadership of the home”; null where no key question is named here. */
export function partAt(source: ListSource, at: number, isAfterWord: boolean): Item | null {
  const from = isKind(source, at, 'area') && isKind(source, at + 1, 'of') ? at + 2 : at;
  const token = source.tokens[from];
  if (!isOfKind(token, 'part')) {
    return null;
  }
  const after = source.tokens[from + 1];
  const isRating = isOfKind(after, 'rating');
  const takes = isRating || isOfKind(after, 'area') || (isAfterWord && isOfKind(after, 'called'));
  let next = takes ? from + 2 : from + 1;
  // “The leadership of the home”.
  if (isKind(source, next, 'of', 'break') && isKind(source, next + 1, 'subject')) {
    next += 2;
  }
  // “Its safety as a whole” is of safety.
  const isWhole = isWrittenLike(source.tokens[next], /^as a whole$/iu);
  next += isWhole ? 1 : 0;
  return { targets: [{ kind: 'part', id: token.value, start: token.start, end: token.end }], isRating, next };
}
