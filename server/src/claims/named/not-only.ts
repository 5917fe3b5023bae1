import { firstBehind } from '../words/places.ts';
import type { Token } from '../words/tokens.ts';
import { isOneOf, isWritten } from '../words/written.ts';
import { isKind } from './list-source.ts';

/** The tokens of a sentence in which “not only … but …” joins as “and” does: it denies nothing, and turns nothing. */
export function withoutNotOnly(tokens: readonly Token[]): readonly Token[] {
  const source = { tokens };
  const not = tokens.findIndex(
    ({ kind, text }, at) =>
      kind === 'deny' &&
      isOneOf(text, 'not') &&
      (isKind(source, at + 1, 'only') || isWritten(tokens[at + 1], 'merely simply')),
  );
  const but = not === -1 ? -1 : firstBehind(tokens, not, ({ text }) => /^but(?: for)?$/iu.test(text));
  const token = tokens[but];
  if (token === undefined) {
    return tokens;
  }
  const joined: Token = { ...token, kind: 'and', value: 'and' };
  return [...tokens.slice(0, not), ...tokens.slice(not + 2, but), joined, ...tokens.slice(but + 1)];
}
