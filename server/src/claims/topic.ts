import type { Clause, SentenceReader } from './clauses.ts';
import type { TokenKind } from './lexicon.ts';

/** “In safe and caring, …”, “In terms of being safe, …”: prepositions, then key questions, and nothing else. */
export function topicOf({ clause, source }: SentenceReader): Clause['topic'] {
  const { list, start } = clause;
  if (list === null || list.isRating || !list.targets.every(({ kind }) => kind === 'part' || kind === 'all')) {
    return null;
  }
  const before = source.tokens.slice(start).filter((token) => token.end <= list.start);
  const isTopic = before.length > 0 && before.every(({ kind, value }) => leading.has(kind) || value === 'terms');
  return isTopic ? list.targets : null;
}

const leading: ReadonlySet<TokenKind> = new Set<TokenKind>(['in', 'for', 'of', 'be', 'number', 'area', 'dash']);
