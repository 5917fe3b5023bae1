import { isKindAt, isOfKind } from '../../words/kinds.ts';
import type { Token } from '../../words/tokens.ts';
import { isWritten } from '../../words/written.ts';
import { type Turn, withTurns } from '../turns.ts';

/**
 * The tokens of a sentence in which what is rated stands as its name alone: “how safe it is” as “safe”, “caring did best, and it
 * was rated outstanding there” as “… for caring”. Linear.
 */
export function withNamedAgain<Found extends Token>(tokens: readonly Found[]): readonly Found[] {
  return withTurns(tokens, (all, at, token) => howItIs(all, at) ?? thereIn(all, at, token));
}

/** “How responsive the service was”, “whether it is safe”; not “how safe it was rated”. */
function howItIs<Found extends Token>(tokens: readonly Found[], at: number): Turn<Found> | null {
  const part = tokens[at + 1];
  const thing = tokens[at + 2];
  const isNoun = thing?.kind === 'subject' && thing.determined && !thing.owner;
  const isThing = isNoun || thing?.kind === 'pronoun';
  const isTurn = isWritten(tokens[at], 'how') && isOfKind(part, 'part') && isThing && isKindAt(tokens, at + 3, 'be');
  // “Good for how safe it is” is read as it stands.
  return isTurn && !isKindAt(tokens, at - 1, 'for', 'in') && !isKindAt(tokens, at + 4, 'give', 'find', 'value')
    ? { plain: [part], next: at + 4 }
    : null;
}

/** “Caring is where it did best, and it was rated outstanding there”: for the one that was named. */
function thereIn<Found extends Token>(tokens: readonly Found[], at: number, there: Found): Turn<Found> | null {
  const end = at + 1;
  const isTurn =
    isWritten(there, 'there') &&
    (isKindAt(tokens, at - 1, 'value') || (isKindAt(tokens, at - 1, 'rating') && isKindAt(tokens, at - 2, 'value'))) &&
    (tokens[end] === undefined || isKindAt(tokens, end, 'stop', 'comma', 'semicolon', 'but'));
  const parts = isTurn ? tokens.slice(0, at).filter(({ kind }) => kind === 'part') : [];
  const [part] = parts;
  if (part === undefined || parts.some(({ value }) => value !== part.value)) {
    return null;
  }
  const { start, end: last } = there;
  return {
    plain: [
      { ...there, kind: 'for', value: 'for' },
      { ...part, start, end: last },
    ],
    next: end,
  };
}
