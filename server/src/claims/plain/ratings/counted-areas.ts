import { isAmong } from '../../words/kinds.ts';
import type { TokenKind } from '../../words/lexicon.ts';
import type { Token } from '../../words/tokens.ts';
import { isWritten } from '../../words/written.ts';

/**
 * The tokens of a sentence without words that only say of counted things that they are rated, or whose they are: “all six
 * graded areas”, “none of the home’s five grades”. Linear.
 */
export function withoutOwners<Found extends Token>(tokens: readonly Found[]): readonly Found[] {
  return tokens.filter((token, at) => !isPassedOver(tokens, at, token));
}

function isPassedOver(tokens: readonly Token[], at: number, token: Token): boolean {
  const [before, next, second] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  const isRated = token.kind === 'give' || token.kind === 'find';
  if (isRated && /ed$/iu.test(token.text)) {
    return isAmong(before, counting) && isAmong(next, areas);
  }
  // “None of the home’s ratings.”
  const isNone = isWritten(next, 'ratings grades areas marks') && isWritten(tokens[at - 2], 'none');
  return (
    token.kind === 'subject' &&
    token.owner &&
    isAmong(before, of) &&
    (isNone || (isAmong(next, numbers) && isAmong(second, counted)))
  );
}

const counting: ReadonlySet<TokenKind> = new Set<TokenKind>(['number', 'all', 'both', 'other', 'of', 'deny', 'only']);
const areas: ReadonlySet<TokenKind> = new Set<TokenKind>(['area']);
const of: ReadonlySet<TokenKind> = new Set<TokenKind>(['of', 'in', 'all']);
const numbers: ReadonlySet<TokenKind> = new Set<TokenKind>(['number']);
const counted: ReadonlySet<TokenKind> = new Set<TokenKind>(['area', 'rating']);
