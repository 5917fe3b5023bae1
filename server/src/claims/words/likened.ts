import type { TokenKind } from './lexicon.ts';
import type { Token } from './tokens.ts';
import { isWritten } from './written.ts';

/**
 * The tokens of a sentence in which key questions that another one is likened to stand in a list with it: “safe, like
 * well-led, was rated inadequate” is “safe and well-led …”. Linear.
 */
export function withLikened<Found extends Token>(tokens: readonly Found[]): readonly Found[] {
  const at = tokens.findIndex((_, place) => behindLikened(tokens, place) !== null);
  const end = at === -1 ? null : behindLikened(tokens, at);
  const comma = tokens[at];
  return end === null || comma === undefined
    ? tokens
    : [
        ...tokens.slice(0, at),
        { ...comma, kind: 'and' as const, value: 'and' },
        ...tokens.slice(at + 2, end),
        ...tokens.slice(end + 1),
      ];
}

/** The place of the comma that ends “, like well-led,”; null where no such words begin here. */
function behindLikened(tokens: readonly Token[], at: number): number | null {
  const isLike = isWritten(tokens[at + 1], 'like alongside');
  if (tokens[at]?.kind !== 'comma' || tokens[at - 1]?.kind !== 'part' || !isLike || tokens[at + 2]?.kind !== 'part') {
    return null;
  }
  let end = at + 3;
  while (
    list.has(tokens[end]?.kind ?? 'word') &&
    !(tokens[end]?.kind === 'comma' && tokens[end + 1]?.kind !== 'part')
  ) {
    end += 1;
  }
  return tokens[end]?.kind === 'comma' ? end : null;
}

const list: ReadonlySet<TokenKind> = new Set<TokenKind>(['part', 'and', 'comma']);
