import type { Framework } from '../../../framework/framework.ts';
import { isKindAt, isOfKind } from '../../words/kinds.ts';
import { lastBefore } from '../../words/places.ts';
import type { Token } from '../../words/tokens.ts';
import { isWritten } from '../../words/written.ts';
import type { Step } from '../step.ts';
import type { Turn } from '../turns.ts';

/**
 * The tokens of a sentence in which what is rated stands as its name alone: “how safe it is” as “safe”, “caring did best, and it
 * was rated outstanding there” as “… for caring”. Linear.
 */
export const namedAgain: Step = [
  { needs: ['how', 'part', 'be'], turnAt: howItIs },
  { needs: ['there', 'value', 'part'], turnAt: thereIn },
  { needs: ['keeping meeting responding treating caring', 'at for in on'], turnAt: doneFor },
  { needs: ['safe', 'keep keeps kept keeping'], turnAt: keptSafe },
];

/** “Good at keeping people safe and at meeting their needs”, “outstanding for treating them with kindness”: for what that is. */
function doneFor<Found extends Token>(
  tokens: readonly Found[],
  at: number,
  _: Found,
  { keyQuestions }: Framework,
): Turn<Found> | null {
  const by = tokens[at];
  const last = lastBefore(tokens, at - 1, (token) => isWritten(token, by?.text.toLowerCase() ?? ''));
  const isBehind =
    at === 0 || isOfRating(tokens, at - 1) || (isKindAt(tokens, at - 1, 'and') && isOfRating(tokens, last - 1));
  const done = by !== undefined && isWritten(by, 'at for in on') && isBehind ? doneAt(tokens, at + 1) : null;
  if (done === null || by === undefined || !keyQuestions.some(({ id }) => id === done.part)) {
    return null;
  }
  const { start, capital, owner, determined } = by;
  const end = tokens[done.next - 1] ?? by;
  return {
    plain: [
      { ...by, kind: 'for', value: 'for' },
      {
        ...end,
        kind: 'part',
        value: done.part,
        text: done.part,
        start: tokens[at + 1]?.start ?? start,
        capital,
        owner,
        determined,
      },
    ],
    next: done.next,
  };
}

function isOfRating(tokens: readonly Token[], at: number): boolean {
  return isKindAt(tokens, at, 'value', 'rating');
}

/** “Praised staff for keeping people safe”: what was done, and no key question. */
function keptSafe<Found extends Token>(tokens: readonly Found[], at: number): Turn<Found> | null {
  const safe = tokens[at];
  const isKept =
    isWritten(safe, 'safe') &&
    isOfKind(safe, 'part') &&
    isWritten(tokens[at - 2], 'keep keeps kept keeping') &&
    (isWritten(tokens[at - 1], people) || isKindAt(tokens, at - 1, 'other-voice'));
  // “Inadequate for not keeping people safe” is.
  const isRated = tokens
    .slice(Math.max(0, at - longestDeed), at)
    .some(({ kind }) => kind === 'value' || kind === 'give');
  return isKept && !isRated ? { plain: [{ ...safe, kind: 'word' }], next: at + 1 } : null;
}

/** The key question that a thing done stands for, and the place behind its words; null where none is. */
function doneAt(tokens: readonly Token[], at: number): { readonly part: string; readonly next: number } | null {
  const [verb, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const isOfPeople = isWritten(second, people) || isOfKind(second, 'other-voice', 'pronoun');
  const whom = isOfPeople ? at + 2 : at + 1;
  if (isWritten(verb, 'keeping') && isOfPeople && isWritten(third, 'safe')) {
    return { part: 'safe', next: at + 3 };
  }
  if (isWritten(verb, 'meeting') && isWritten(tokens[whom], 'needs')) {
    return { part: 'responsive', next: whom + 1 };
  }
  if (isWritten(verb, 'responding') && isWritten(second, 'to')) {
    const to = isWritten(third, people) || isOfKind(third, 'other-voice', 'pronoun') ? at + 3 : at + 2;
    const end = isWritten(tokens[to], 'needs') ? to + 1 : to;
    return end > at + 2 ? { part: 'responsive', next: end } : null;
  }
  if (isWritten(verb, 'treating') && isOfPeople && isWritten(third, 'with') && isWritten(tokens[at + 3], feelings)) {
    return { part: 'caring', next: at + 4 };
  }
  const isCaring =
    isWritten(verb, 'caring') &&
    isWritten(second, 'for') &&
    (isWritten(third, people) || isOfKind(third, 'other-voice', 'pronoun'));
  return isCaring ? { part: 'caring', next: at + 3 } : null;
}

const longestDeed = 5;
const people = 'people residents patients them everyone';
const feelings = 'care kindness compassion dignity respect';

/** “How responsive the service was”, “whether it is safe”; not “how safe it was rated”. */
function howItIs<Found extends Token>(tokens: readonly Found[], at: number): Turn<Found> | null {
  const isHow = isWritten(tokens[at], 'how');
  const part = isHow ? tokens[at + 1] : tokens[at];
  const thing = isHow ? at + 2 : at + 1;
  const next = tokens[thing];
  const isNoun = next?.kind === 'subject' && next.determined && !next.owner;
  const isTurn =
    isOfKind(part, 'part') &&
    (isHow || /^how\s/iu.test(part.text)) &&
    (isNoun || next?.kind === 'pronoun') &&
    isKindAt(tokens, thing + 1, 'be');
  // “Good for how safe it is” is read as it stands.
  return isTurn && !isKindAt(tokens, at - 1, 'for', 'in') && !isKindAt(tokens, thing + 2, 'give', 'find', 'value')
    ? { plain: [part], next: thing + 2 }
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
