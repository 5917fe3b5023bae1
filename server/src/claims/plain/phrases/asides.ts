import { isAmong, isKindAt, isOfKind } from '../../words/kinds.ts';
import type { TokenKind } from '../../words/lexicon.ts';
import { firstBehind } from '../../words/places.ts';
import { tokenAt } from '../../words/token-at.ts';
import type { Token } from '../../words/tokens.ts';
import { isWritten } from '../../words/written.ts';
import { withTurns } from '../turns.ts';

/**
 * The tokens of a sentence without what stands between commas behind a word that goes on after them: “safe and, by a narrow
 * margin, effective are …”, “the home was, in our view, rated …”, and without “that it held” in “from the good that it held to
 * inadequate”. Linear.
 */
export function withoutAsides<Found extends Token>(tokens: readonly Found[]): readonly Found[] {
  return withTurns(tokens, (all, at) => {
    const next = behindAside(all, at);
    return next === null ? null : { plain: [], next };
  });
}

/** The place behind an aside that begins with the comma here; null where none does. */
function behindAside(tokens: readonly Token[], at: number): number | null {
  if (tokenAt(tokens, at).kind === 'relative') {
    return isHeld(tokens, at) ? at + 3 : null;
  }
  if (!isKindAt(tokens, at, 'comma')) {
    return null;
  }
  if (isWritten(tokens[at + 1], 'too') && isKindAt(tokens, at + 2, 'comma') && isKindAt(tokens, at - 1, 'part')) {
    // “Well-led, too, is good.”
    return at + 3;
  }
  const spoken = behindSpeaking(tokens, at);
  if (spoken !== null || !isAmong(tokens[at - 1], ahead)) {
    return spoken;
  }
  let next = at + 1;
  while (next <= at + longest && isAmong(tokens[next], plain)) {
    next += 1;
  }
  const isBegun = isAmong(tokens[at + 1], begins);
  return isBegun && next > at + 1 && tokenAt(tokens, next).kind === 'comma' ? next + 1 : null;
}

/** “…, we are sorry to say, …”: how it is said, and nothing more. */
function behindSpeaking(tokens: readonly Token[], at: number): number | null {
  const end = firstBehind(tokens, at, ({ kind }) => kind === 'comma');
  const words = end === -1 || end > at + longest ? [] : tokens.slice(at + 1, end);
  const isSaid = isWritten(words.at(-1), 'say report note add admit see') && isOfKind(words.at(-2), 'to');
  return isSaid && words.every(({ kind }) => speaking.has(kind)) ? end + 1 : null;
}

const speaking: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'regulator',
  'pronoun',
  'name',
  'be',
  'have',
  'word',
  'fact',
  'to',
  'hedge',
  'document',
  'publish',
]);

/** “Good that it held to …”. */
function isHeld(tokens: readonly Token[], at: number): boolean {
  const isBehind = tokenAt(tokens, at - 1).kind === 'value' || tokenAt(tokens, at - 1).kind === 'rating';
  const isOver = tokenAt(tokens, at + 3).kind === 'to' && tokenAt(tokens, at + 4).kind === 'value';
  return (
    isBehind && isOver && tokenAt(tokens, at + 1).kind === 'pronoun' && isWritten(tokens[at + 2], 'held had enjoyed')
  );
}

const ahead: ReadonlySet<TokenKind> = new Set<TokenKind>(['and', 'be', 'have', 'give']);
const begins: ReadonlySet<TokenKind> = new Set<TokenKind>(['break', 'for', 'in', 'as', 'to', 'word']);
const plain: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'break',
  'for',
  'in',
  'as',
  'to',
  'word',
  'of',
  'a',
  'regulator',
]);
const longest = 8;
