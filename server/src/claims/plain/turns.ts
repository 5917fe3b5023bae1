import type { TokenKind } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';

/** What stands in place of some tokens, and the place behind those. */
export interface Turn<Found> {
  readonly plain: readonly Found[];
  readonly next: number;
}

/** What stands in place of the tokens that begin with this one; null where they stay. */
export type TurnAt<Found> = (tokens: readonly Found[], at: number, token: Found) => Turn<Found> | null;

/** The tokens of a sentence with what `turnAt` finds at each place put plainly. Linear, where it is. */
export function withTurns<Found extends Token>(tokens: readonly Found[], turnAt: TurnAt<Found>): readonly Found[] {
  let next = 0;
  return tokens.flatMap((token, at): readonly Found[] => {
    if (at < next) {
      return [];
    }
    const turn = turnAt(tokens, at, token);
    next = turn?.next ?? next;
    return turn?.plain ?? [token];
  });
}

/** The tokens of a sentence, those of which something is so as another kind of word. Linear, where that is. */
export function asKind<Found extends Token>(
  tokens: readonly Found[],
  kind: TokenKind,
  isSo: (tokens: readonly Found[], at: number) => boolean,
): readonly Found[] {
  return tokens.map((token, at) => (isSo(tokens, at) ? { ...token, kind } : token));
}
