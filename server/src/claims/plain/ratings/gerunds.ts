import { isAmong, isKindAt } from '../../words/kinds.ts';
import type { TokenKind } from '../../words/lexicon.ts';
import type { Token } from '../../words/tokens.ts';
import type { Step } from '../step.ts';
import { asKind } from '../turns.ts';

/**
 * The tokens of a sentence in which “rating” is the verb where something that is rated follows it, and then a rating: “in
 * rating safe inadequate”, “no choice but rating it as good”. Linear.
 */
export const gerunds: Step = { needs: ['rating', 'value'], put: withGerunds };

function withGerunds<Found extends Token>(tokens: readonly Found[]): readonly Found[] {
  const gerunds = asKind(tokens, 'give', isGerund);
  // “Before rating it good, …” speaks of now.
  return asKind(gerunds, 'break', (_, at) => isAmong(tokens[at], timesBefore) && isGerund(tokens, at + 1));
}

function isGerund(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.text.toLowerCase() !== 'rating' || token.determined || isAmong(tokens[at - 1], beforeNoun)) {
    return false;
  }
  let next = at + 1;
  while (next < at + longestObject && isAmong(tokens[next], object)) {
    next += 1;
  }
  const isObject = next > at + 1 && !isAmong(tokens[at + 1], links);
  while (isAmong(tokens[next], links)) {
    next += 1;
  }
  return isObject && isKindAt(tokens, next, 'value');
}

const timesBefore: ReadonlySet<TokenKind> = new Set<TokenKind>(['before', 'earlier']);
const longestObject = 10;
const beforeNoun: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'a',
  'overall',
  'value',
  'number',
  'highest',
  'lowest',
  'subject',
  'part',
  'all',
  'other',
  // “Rather than rating safe good, …”
  'instead',
  'except',
  'deny',
  'failing',
]);
const object: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'pronoun',
  'part',
  'subject',
  'here',
  'both',
  'and',
  'comma',
]);
const links: ReadonlySet<TokenKind> = new Set<TokenKind>(['as', 'a', 'quote', 'and', 'comma']);
