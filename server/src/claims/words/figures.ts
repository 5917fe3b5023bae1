import type { Framework } from '../../framework/framework.ts';
import { allNames } from '../../framework/names.ts';
import { remembered } from '../../text/memory.ts';
import { isKindAt } from './kinds.ts';
import type { TokenKind } from './lexicon.ts';
import type { Token } from './tokens.ts';
import { standsFor } from './written.ts';

/**
 * The tokens of a sentence in which a figure that is given as a rating is one: “a grade of 3”, “it earned 2”, “5 stars for
 * compliance and 4 for staffing”. Only of a framework whose ratings have figures. Linear.
 */
export function withFigures<Found extends Token>(framework: Framework, tokens: readonly Found[]): readonly Found[] {
  const figures = figuresOf(framework);
  if (figures.size === 0) {
    return tokens;
  }
  let isRated = false;
  return tokens.map((token, at) => {
    const rating = token.kind === 'number' ? figures.get(token.value) : undefined;
    const isFigure =
      rating !== undefined && (isGiven(tokens, at) || (isRated && (isForPart(tokens, at) || isBehindPart(tokens, at))));
    isRated ||= isFigure || token.kind === 'value' || token.kind === 'give' || token.kind === 'rating';
    return isFigure ? { ...token, kind: 'value' as const, value: rating } : token;
  });
}

/** “A grade of 3”, “was graded 4”, “earned 2”; not “was given 2 weeks”, “a grade of 3, adequate”. */
function isGiven(tokens: readonly Token[], at: number): boolean {
  const isOf = isKindAt(tokens, at - 1, 'of') && isKindAt(tokens, at - 2, 'rating');
  const isRated =
    isKindAt(tokens, at - 1, 'give', 'receive') ||
    (isKindAt(tokens, at - 1, 'as', 'a') && isKindAt(tokens, at - 2, 'give', 'receive'));
  const next = tokens[at + 1];
  const isOver = next === undefined || ends.has(next.kind);
  return isOver && (isOf || isRated) && !isNamed(tokens, at);
}

/** “4 for compliance”, “3 in staffing”. */
function isForPart(tokens: readonly Token[], at: number): boolean {
  const part = isKindAt(tokens, at + 2, 'how', 'being') ? at + 3 : at + 2;
  return isKindAt(tokens, at + 1, 'for', 'in') && isKindAt(tokens, part, 'part');
}

/** “… and for compliance three”, “held back by compliance at 3”. */
function isBehindPart(tokens: readonly Token[], at: number): boolean {
  const part = standsFor(tokens[at - 1], 'at') ? at - 2 : at - 1;
  const next = tokens[at + 1];
  return isKindAt(tokens, part, 'part') && (next === undefined || ends.has(next.kind)) && !isNamed(tokens, at);
}

/** “3, adequate”, “3 (adequate)”: the word behind it says it. */
function isNamed(tokens: readonly Token[], at: number): boolean {
  return isKindAt(tokens, at + 1, 'comma', 'dash', 'open') && isKindAt(tokens, at + 2, 'value');
}

const ends: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'comma',
  'semicolon',
  'dash',
  'and',
  'but',
  'for',
  'in',
  'close',
  'open',
  'overall',
  'while',
]);

/** The ratings that a figure alone stands for. */
export const figuresOf = remembered(
  ({ ratings }: Framework): ReadonlyMap<string, string> =>
    new Map(
      ratings.flatMap((rating) =>
        allNames(rating).flatMap((name) => (/^\d$/u.test(name) ? [[name, rating.id] as const] : [])),
      ),
    ),
);
