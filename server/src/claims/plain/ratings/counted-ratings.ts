import { isAmong, isKindAt } from '../../words/kinds.ts';
import type { TokenKind } from '../../words/lexicon.ts';
import type { Token } from '../../words/tokens.ts';
import { isWritten } from '../../words/written.ts';
import type { Step } from '../step.ts';

/**
 * The tokens of a sentence in which ratings that are counted, and of which it is said which way they went, are areas: “four
 * ratings have gone up”, “none of the ratings has changed”, “safe was the only rating to fall”. Linear.
 */
export const countedRatings: Step = {
  needs: ['rating', 'number of all only deny other no none', 'better worse rise fall move stay steady unchanged value'],
  put: withCountedRatings,
};

function withCountedRatings<Found extends Token>(tokens: readonly Found[]): readonly Found[] {
  return tokens.some((_, at) => isCounted(tokens, at))
    ? tokens.map((token, at) => (isCounted(tokens, at) ? { ...token, kind: 'area' as const } : token))
    : tokens;
}

function isCounted(tokens: readonly Token[], at: number): boolean {
  if (!isKindAt(tokens, at, 'rating')) {
    return false;
  }
  let first = at - 1;
  while (isAmong(tokens[first], counting) && isAmong(tokens[first - 1], counting)) {
    first -= 1;
  }
  const isCount = isAmong(tokens[first], counting) && (!isKindAt(tokens, at - 1, 'of') || first < at - 1);
  const isNone = isWritten(tokens[first], 'no none');
  let verb = at + 1;
  while (isAmong(tokens[verb], ahead)) {
    verb += 1;
  }
  // “The rating is one rating better.”
  const isSteps = isAmong(tokens[first - 1], behindMove);
  // “Three of our five ratings are good.”
  const isOfAll =
    isKindAt(tokens, at - 1, 'number') && isKindAt(tokens, at - 2, 'of') && isKindAt(tokens, at - 3, 'number');
  const isGiven = isOfAll && isKindAt(tokens, at + 1, 'be') && isKindAt(tokens, at + 2, 'value');
  return (isCount || isNone) && !isSteps && (isGiven || isAmong(tokens[verb], moves));
}

const counting: ReadonlySet<TokenKind> = new Set<TokenKind>(['number', 'of', 'all', 'only', 'deny', 'other']);
const behindMove: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'be',
  'have',
  'break',
  'better',
  'worse',
  'rise',
  'fall',
]);
const ahead: ReadonlySet<TokenKind> = new Set<TokenKind>(['have', 'be', 'to', 'all', 'both', 'deny', 'now', 'latest']);
const moves: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'better',
  'worse',
  'rise',
  'fall',
  'move',
  'stay',
  'steady',
  'unchanged',
]);
