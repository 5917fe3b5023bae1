import { isKind, type ListSource } from './list-source.ts';

type Source = Pick<ListSource, 'tokens'>;

/** The key questions that a sentence takes out of all: “every one is rated good except safe and caring”. */
export function exceptedParts(source: Source): readonly string[] {
  return source.tokens.flatMap(({ kind }, at) => (kind === 'except' ? exceptedFrom(source, at + 1) : []));
}

/** The key questions that are named from this place on, up to one that has a verb of its own. */
export function exceptedFrom(source: Source, from: number): readonly string[] {
  const ids: string[] = [];
  for (let at = from; isExceptionAt(source, at); at += 1) {
    const isAnew = ids.length > 0 && isKind(source, at + 1, 'be', 'have', 'stay');
    if (isAnew) {
      break;
    }
    const token = source.tokens[at];
    if (token?.kind === 'part') {
      ids.push(token.value);
    }
  }
  return ids;
}

/** Whether the word at this place may belong to what is excepted. */
export function isExceptionAt(source: Source, at: number): boolean {
  return isKind(source, at, 'part', 'and', 'comma', 'being', 'for', 'in');
}
