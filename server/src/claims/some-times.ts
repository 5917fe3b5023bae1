import { isKind, type ListSource } from './named/list-source.ts';
import { lastBefore } from './words/places.ts';
import { isWritten } from './words/written.ts';

/** “Rated good under two of three names”, “good at two of its last four inspections”: `next` is the place behind the rating. */
export function isAtSomeTimes(source: Pick<ListSource, 'tokens'>, next: number): boolean {
  return (
    isWritten(source.tokens[next], 'at under on after') &&
    isKind(source, next + 1, 'number') &&
    isKind(source, next + 2, 'of')
  );
}

/** “In the two years since it was rated outstanding, …”: a time that is over, and perhaps not the last one. */
export function isSinceThen({ tokens }: Pick<ListSource, 'tokens'>, at: number): boolean {
  const since = lastBefore(tokens, at, ({ value }) => value === 'since');
  const clause = since === -1 ? [] : tokens.slice(since + 1, at);
  return (
    clause.some(({ kind, text }) => kind === 'be' && /^w/iu.test(text)) && !clause.some(({ kind }) => joints.has(kind))
  );
}

const joints: ReadonlySet<string> = new Set(['comma', 'semicolon', 'but', 'while', 'dash', 'close']);
