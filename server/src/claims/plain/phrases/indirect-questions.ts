import { isAmong, isKindAt } from '../../words/kinds.ts';
import type { TokenKind } from '../../words/lexicon.ts';
import type { Token } from '../../words/tokens.ts';
import { isWritten } from '../../words/written.ts';
import type { Step } from '../step.ts';
import { asKind } from '../turns.ts';

/**
 * The tokens of a sentence in which what is only asked stands behind a doubt: “to see whether the home was still rated good”,
 * “how far it had to go to become outstanding”. Linear.
 */
export const indirectQuestions: Step = {
  needs: ['how', 'whether far close near soon', 'value'],
  put: withIndirectQuestions,
};

function withIndirectQuestions<Found extends Token>(tokens: readonly Found[]): readonly Found[] {
  return asKind(tokens, 'hedge', isAskedFrom);
}

/**
 * Whether a clause begins here that asks for a rating: “to see whether safe was rated good”; not “whether care was safe”, and
 * not what is rated itself: “whether the home was caring was rated outstanding”.
 */
function isAskedFrom(tokens: readonly Token[], at: number): boolean {
  const isQuestion =
    at > 0 && isKindAt(tokens, at, 'how') && (isWritten(tokens[at], 'whether') || isDistance(tokens, at));
  if (!isQuestion) {
    return false;
  }
  let end = at + 1;
  while (end < tokens.length && !isAmong(tokens[end], ends) && !isAnswer(tokens, end)) {
    end += 1;
  }
  const clause = tokens.slice(at, end);
  const value = clause.findLastIndex(({ kind }) => kind === 'value');
  return clause.slice(0, Math.max(0, value)).some((token) => isAmong(token, verbs));
}

/** “How far the service had to go”, “how close it came”. */
function isDistance(tokens: readonly Token[], at: number): boolean {
  return isWritten(tokens[at + 1], 'far close near soon');
}

/** “… and rated it good”, “… and found it inadequate”: what was asked has an answer. */
function isAnswer(tokens: readonly Token[], at: number): boolean {
  const verb = isKindAt(tokens, at + 1, 'regulator') ? at + 2 : at + 1;
  return isKindAt(tokens, at, 'and') && isKindAt(tokens, verb, 'give', 'find');
}

const ends: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'comma',
  'semicolon',
  'dash',
  'but',
  'stop',
  'quote',
  'close',
]);
const verbs: ReadonlySet<TokenKind> = new Set<TokenKind>(['be', 'have', 'give', 'meet', 'stay', 'receive', 'still']);
