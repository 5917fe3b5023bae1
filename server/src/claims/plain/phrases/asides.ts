import { isAmong, isKindAt, isOfKind } from '../../words/kinds.ts';
import type { TokenKind } from '../../words/lexicon.ts';
import { firstBehind } from '../../words/places.ts';
import { tokenAt } from '../../words/token-at.ts';
import type { Token } from '../../words/tokens.ts';
import { isWritten } from '../../words/written.ts';
import type { Step } from '../step.ts';
import type { Turn } from '../turns.ts';

/**
 * The tokens of a sentence without what stands between commas behind a word that goes on after them: “safe and, by a narrow
 * margin, effective are …”, “the home was, in our view, rated …”, and without “that it held” in “from the good that it held to
 * inadequate”. Linear.
 */
export const asides: Step = [
  {
    needs: ['held had enjoyed', 'relative', 'pronoun', 'to', 'value'],
    turnAt: (all, at) => nothingUpTo(behindHeld(all, at)),
  },
  { needs: ['too', 'comma', 'part'], turnAt: (all, at) => nothingUpTo(behindToo(all, at)) },
  {
    needs: ['say report note add admit see', 'comma', 'to'],
    turnAt: (all, at) => nothingUpTo(behindSpeaking(all, at)),
  },
  {
    needs: ['comma', 'and be have give', 'break for in as to word'],
    turnAt: (all, at) => nothingUpTo(behindBetween(all, at)),
  },
];

/** Nothing, where something ends at `next`. */
function nothingUpTo<Found>(next: number | null): Turn<Found> | null {
  return next === null ? null : { plain: [], next };
}

/** “Good that it held to …”. */
function behindHeld(tokens: readonly Token[], at: number): number | null {
  return isKindAt(tokens, at, 'relative') && isHeld(tokens, at) ? at + 3 : null;
}

/** “Well-led, too, is good.” */
function behindToo(tokens: readonly Token[], at: number): number | null {
  const isToo = isWritten(tokens[at + 1], 'too') && isKindAt(tokens, at + 2, 'comma');
  return isToo && isKindAt(tokens, at, 'comma') && isKindAt(tokens, at - 1, 'part') ? at + 3 : null;
}

/** “Safe and, by a narrow margin, effective are …”. */
function behindBetween(tokens: readonly Token[], at: number): number | null {
  if (!isKindAt(tokens, at, 'comma') || !isAmong(tokens[at - 1], ahead)) {
    return null;
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
  if (!isKindAt(tokens, at, 'comma')) {
    return null;
  }
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
