import { isKind, type ListSource } from './named/list-source.ts';
import { isWritten } from './words/written.ts';

/** “Rated good under two of three names”, “good at two of its last four inspections”: `next` is the place behind the rating. */
export function isAtSomeTimes(source: Pick<ListSource, 'tokens'>, next: number): boolean {
  return (
    isWritten(source.tokens[next], 'at under on after') &&
    isKind(source, next + 1, 'number') &&
    isKind(source, next + 2, 'of')
  );
}
