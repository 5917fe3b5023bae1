import type { TokenKind } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** Whether there is a token, and of one of these kinds. */
export function isOfKind(token: Token | undefined, ...kinds: readonly TokenKind[]): boolean {
  return token !== undefined && kinds.includes(token.kind);
}

/** The same, of the token at this place. */
export function isKindAt(tokens: readonly Token[], at: number, ...kinds: readonly TokenKind[]): boolean {
  return isOfKind(tokens[at], ...kinds);
}

/** Whether there is a token, and of one of many kinds. */
export function isAmong(token: Token | undefined, kinds: ReadonlySet<TokenKind>): boolean {
  return token !== undefined && kinds.has(token.kind);
}
