import { isKindAt } from '../../words/kinds.ts';
import type { TokenKind } from '../../words/lexicon.ts';
import type { Token } from '../../words/tokens.ts';
import { isWritten } from '../../words/written.ts';
import type { Step } from '../step.ts';
import type { Turn } from '../turns.ts';

/**
 * The tokens of a sentence in which “it is a home rated good” says what “it is rated good” says, and “rated how safe the service
 * is as good” what “rated safe as good” says. Linear.
 */
export const predicates: Step = [
  { needs: ['a', 'subject', 'be', 'give', 'value'], turnAt: asPlace },
  { needs: ['how', 'give', 'part', 'as', 'value'], turnAt: asHow },
];

/** “It is a home rated good.” */
function asPlace<Found extends Token>(tokens: readonly Found[], at: number, be: Found): Turn<Found> | null {
  const next = be.kind === 'be' ? behindNoun(tokens, at + 1) : null;
  return next === null ? null : { plain: [be], next };
}

/** “Rated how safe the service is as good.” */
function asHow<Found extends Token>(tokens: readonly Found[], at: number, give: Found): Turn<Found> | null {
  const verb = give.kind === 'give' ? verbOfHow(tokens, at + 1) : null;
  return verb === null ? null : { plain: [give, ...tokens.slice(at + 2, at + 3)], next: verb + 1 };
}

/** The place of “is” in “how well-led the service is as outstanding”; null where something else stands here. */
function verbOfHow(tokens: readonly Token[], at: number): number | null {
  const isHow = isKindAt(tokens, at, 'how') && isKindAt(tokens, at + 1, 'part');
  const verb = [at + 2, at + 3, at + 4].find((place) => isKindAt(tokens, place, 'be'));
  const isRated = verb !== undefined && isKindAt(tokens, verb + 1, 'as') && isKindAt(tokens, verb + 2, 'value');
  return isHow && isRated ? verb : null;
}

/** The place behind “a home” or “a service that we have”; null where something else stands here. */
function behindNoun(tokens: readonly Token[], at: number): number | null {
  const subject = tokens[at - 2];
  const isKnown = subject !== undefined && subjects.has(subject.kind) && (at < 4 || !isKindAt(tokens, at - 3, 'a'));
  const isOne = isKindAt(tokens, at, 'a') && isKindAt(tokens, at + 1, 'subject');
  if (!isKnown || !isOne) {
    return null;
  }
  const isThat = isKindAt(tokens, at + 2, 'relative') && isWritten(tokens[at + 3], 'is was');
  const verb = isThat ? at + 4 : at + 2;
  return isKindAt(tokens, verb, 'give') && isKindAt(tokens, verb + 1, 'value') ? verb : null;
}

const subjects: ReadonlySet<TokenKind> = new Set<TokenKind>(['subject', 'pronoun', 'name']);
