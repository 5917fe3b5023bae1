import { isAmong, isKindAt } from '../../words/kinds.ts';
import type { TokenKind } from '../../words/lexicon.ts';
import type { Token } from '../../words/tokens.ts';
import { isWritten } from '../../words/written.ts';
import type { Step } from '../step.ts';

/**
 * The tokens of a sentence in which key questions that another one is likened to stand in a list with it: “safe, like
 * well-led, was rated inadequate” is “safe and well-led …”. Linear.
 */
export const likened: Step = { needs: ['like alongside', 'part', 'comma'], put: withLikened };

function withLikened<Found extends Token>(tokens: readonly Found[]): readonly Found[] {
  const at = tokens.findIndex((_, place) => behindLikened(tokens, place) !== null);
  const end = behindLikened(tokens, at);
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
  if (
    !isKindAt(tokens, at, 'comma') ||
    !isKindAt(tokens, at - 1, 'part') ||
    !isLike ||
    !isKindAt(tokens, at + 2, 'part')
  ) {
    return null;
  }
  let end = at + 3;
  while (isAmong(tokens[end], list) && !(isKindAt(tokens, end, 'comma') && !isKindAt(tokens, end + 1, 'part'))) {
    end += 1;
  }
  return isKindAt(tokens, end, 'comma') ? end : null;
}

const list: ReadonlySet<TokenKind> = new Set<TokenKind>(['part', 'and', 'comma']);
