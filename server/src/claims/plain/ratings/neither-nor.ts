import { isKindAt } from '../../words/kinds.ts';
import type { TokenKind } from '../../words/lexicon.ts';
import { firstBehind } from '../../words/places.ts';
import type { Token } from '../../words/tokens.ts';
import { isWritten } from '../../words/written.ts';
import type { Step } from '../step.ts';
import type { Turn } from '../turns.ts';

/**
 * The tokens of a sentence in which key questions that have a rating neither of them are a list that has not: “neither safe nor
 * caring was rated good” is “safe and caring was not rated good”, for every reader and for “both” behind it. Linear.
 */
export const neither: Step = [{ needs: ['neither', 'part', 'value'], turnAt: neitherOf }];

function neitherOf<Found extends Token>(tokens: readonly Found[], at: number): Turn<Found> | null {
  const neither = tokens[at];
  const isFirst = at === 0 || isKindAt(tokens, at - 1, 'comma', 'semicolon', 'dash', 'but', 'and', 'while', 'result');
  if (neither === undefined || !isWritten(neither, 'neither') || !isFirst || !isKindAt(tokens, at + 1, 'part')) {
    return null;
  }
  let end = at + 1;
  while (isKindAt(tokens, end, 'part', 'comma') || isWritten(tokens[end], 'nor or')) {
    end += 1;
  }
  const verbEnd = firstBehind(tokens, end, ({ kind }) => !verbs.has(kind));
  const said = tokens.slice(end, verbEnd);
  const [verb] = said;
  const isRated =
    isKindAt(tokens, end - 1, 'part') && isKindAt(tokens, verbEnd, 'value') && isOver(tokens, verbEnd + 1);
  if (verb === undefined || !isKindAt(tokens, end, 'be', 'have') || isWritten(verb, 'had') || !isRated) {
    return null;
  }
  const isGiven = said.some(({ kind }) => kind === 'give');
  const deny: Found = { ...neither, kind: 'deny', value: 'not', text: 'not' };
  const give: Found = { ...neither, kind: 'give', value: 'rated', text: 'rated' };
  return {
    plain: [
      ...tokens.slice(at + 1, end).map((token) => (isWritten(token, 'nor or') ? asAnd(token) : token)),
      verb,
      deny,
      ...(isGiven ? said.slice(1) : [give]),
    ],
    next: verbEnd,
  };
}

function asAnd<Found extends Token>(token: Found): Found {
  return { ...token, kind: 'and', value: 'and', text: 'and' };
}

function isOver(tokens: readonly Token[], at: number): boolean {
  return tokens[at] === undefined || isKindAt(tokens, at, 'stop', 'comma', 'semicolon', 'dash', 'and', 'but');
}

const verbs: ReadonlySet<TokenKind> = new Set<TokenKind>(['be', 'have', 'give', 'as', 'a']);
