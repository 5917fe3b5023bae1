import { isKindAt } from '../../words/kinds.ts';
import type { Token } from '../../words/tokens.ts';
import { isWritten, isWrittenLike } from '../../words/written.ts';
import type { Step } from '../step.ts';
import type { Turn } from '../turns.ts';

/**
 * The tokens of a sentence in which ratings that are over, that several things share, or that something is excepted from, are
 * so by the usual words: “has put its inadequate rating behind it” as “has lost its …”, “safe and caring have the same rating”
 * without the likeness, which is none to what was before, and “caring aside, …” as “except caring, …”. Linear.
 */
export const leftBehind: Step = [
  { needs: ['behind', 'put puts putting left leaves leaving leave', 'value', 'pronoun'], turnAt: putBehind },
  { needs: ['same', 'rating', 'part'], turnAt: sharedRating },
  { needs: ['aside', 'part', 'comma'], turnAt: aside },
];

/** “Put its rating of inadequate behind it”: lost it. */
function putBehind<Found extends Token>(tokens: readonly Found[], at: number): Turn<Found> | null {
  const verb = tokens[at];
  const behind = tokens.findIndex((token, place) => place > at && isWritten(token, 'behind'));
  const held = tokens.slice(at + 1, Math.max(at + 1, behind));
  const isTurn =
    verb !== undefined &&
    isWritten(verb, 'put puts putting left leaves leaving leave') &&
    behind > at + 1 &&
    isKindAt(tokens, behind + 1, 'pronoun') &&
    held.some(({ kind }) => kind === 'value') &&
    held.every(({ kind }) => ['value', 'rating', 'of', 'a', 'quote', 'before', 'earlier'].includes(kind));
  return isTurn ? { plain: [{ ...verb, kind: 'lose', value: 'lost' }, ...held], next: behind + 2 } : null;
}

/** “The same rating was given for safe and caring”: as each other, and not as before. */
function sharedRating<Found extends Token>(tokens: readonly Found[], at: number): Turn<Found> | null {
  const same = tokens[at];
  const parts = tokens.filter(({ kind }) => kind === 'part');
  const isTurn =
    same !== undefined &&
    isWrittenLike(same, /^(?:the )?same$/iu) &&
    isKindAt(tokens, at + 1, 'rating') &&
    // “Caring is good, and safe has the same rating”: as caring.
    !tokens.slice(0, at).some(({ kind }) => kind === 'value') &&
    new Set(parts.map(({ value }) => value)).size > 1 &&
    !tokens.some(({ kind }) => ['before', 'earlier', 'again', 'still', 'older'].includes(kind)) &&
    !isKindAt(tokens, at + 2, 'as');
  return isTurn ? { plain: [{ ...same, kind: 'a', value: 'a', text: 'a' }], next: at + 1 } : null;
}

/** “Caring aside, every key question is good”: all but caring. */
function aside<Found extends Token>(tokens: readonly Found[], at: number): Turn<Found> | null {
  const last = tokens.findIndex((token) => isWritten(token, 'aside'));
  const named = tokens.slice(0, Math.max(0, last));
  const [word] = tokens.slice(Math.max(0, last));
  const isTurn =
    at === 0 &&
    last > 0 &&
    word !== undefined &&
    named.every(({ kind }) => kind === 'part' || kind === 'and' || kind === 'comma') &&
    isKindAt(tokens, last + 1, 'comma');
  return isTurn ? { plain: [{ ...word, kind: 'except', value: 'except' }, ...named], next: last + 1 } : null;
}
