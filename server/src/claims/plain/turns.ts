import type { TokenKind } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';

/** What stands in place of some tokens, and the place behind those. */
export interface Turn<Found> {
  readonly plain: readonly Found[];
  readonly next: number;
}

/** What stands in place of the tokens that begin with this one; null where they stay. */
export type TurnAt<Found> = (tokens: readonly Found[], at: number, token: Found) => Turn<Found> | null;

/**
 * The tokens of a sentence with what `turnAt` finds at each place put plainly: the same ones where it finds nothing, as in most.
 * Linear, where it is.
 */
export function withTurns<Found extends Token>(tokens: readonly Found[], turnAt: TurnAt<Found>): readonly Found[] {
  let plain: Found[] | null = null;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Found;
    const turn = turnAt(tokens, at, token);
    if (turn !== null) {
      plain ??= tokens.slice(0, at);
      plain.push(...turn.plain);
    } else {
      plain?.push(token);
    }
    // What stands for something before it takes no more than its own place.
    at = Math.max(turn?.next ?? 0, at + 1);
  }
  return plain ?? tokens;
}

/**
 * The tokens of a sentence, those of which something is so as another kind of word: the same ones where none is. Linear, where
 * that is.
 */
export function asKind<Found extends Token>(
  tokens: readonly Found[],
  kind: TokenKind,
  isSo: (tokens: readonly Found[], at: number) => boolean,
): readonly Found[] {
  let changed: Found[] | null = null;
  for (let at = 0; at < tokens.length; at += 1) {
    if (isSo(tokens, at)) {
      changed ??= [...tokens];
      changed[at] = { ...(tokens[at] as Found), kind };
    }
  }
  return changed ?? tokens;
}
