import type { Framework } from '../../../framework/framework.ts';
import { remembered } from '../../../text/memory.ts';
import { isKindAt, isOfKind } from '../../words/kinds.ts';
import { alternativesOf } from '../../words/lexicon.ts';
import { wordsOf } from '../../words/normalise.ts';
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
  { needs: ['at for in on', 'value rating'], turnAt: doneFor },
  { needs: ['part'], turnAt: justDone },
];

/** “Good at keeping people safe and at meeting their needs”, “outstanding for treating them with kindness”: for what that is. */
function doneFor<Found extends Token>(
  tokens: readonly Found[],
  at: number,
  by: Found,
  framework: Framework,
): Turn<Found> | null {
  const last = lastBefore(tokens, at - 1, (token) => isWritten(token, by.text.toLowerCase()));
  const isBehind =
    at === 0 || isOfRating(tokens, at - 1) || (isKindAt(tokens, at - 1, 'and') && isOfRating(tokens, last - 1));
  const done = isWritten(by, 'at for in on') && isBehind ? doneAt(framework, tokens, at + 1) : null;
  if (done === null) {
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
function justDone<Found extends Token>(
  tokens: readonly Found[],
  at: number,
  _: Found,
  framework: Framework,
): Turn<Found> | null {
  const done = isKindAt(tokens, at, 'part') ? null : doneAt(framework, tokens, at);
  const next = done?.next ?? at;
  const named = tokens.slice(at, next);
  // “Inadequate for not keeping people safe” is.
  const isRated = tokens
    .slice(Math.max(0, next - 1 - longestDeed), next)
    .some(({ kind }) => kind === 'value' || kind === 'give');
  return named.some(({ kind }) => kind === 'part') && !isRated
    ? { plain: named.map((token) => (token.kind === 'part' ? { ...token, kind: 'word' } : token)), next }
    : null;
}

/** The key question that what is done from here on stands for, and the place behind its words; null where it stands for none. */
function doneAt(
  framework: Framework,
  tokens: readonly Token[],
  at: number,
): { readonly part: string; readonly next: number } | null {
  const found = deedsOf(framework).find(({ words }) =>
    words.every((word, index) => tokens[at + index]?.text.toLowerCase() === word),
  );
  return found === undefined ? null : { part: found.part, next: at + found.words.length };
}

/** What the framework says is done for people, the longest first, word by word. */
const deedsOf = remembered(({ keyQuestions }: Framework) =>
  keyQuestions
    .flatMap(({ id, done = [] }) =>
      done.flatMap(alternativesOf).map((entry) => ({ part: id, words: wordsOf(entry).map(({ text }) => text) })),
    )
    .toSorted((one, other) => other.words.length - one.words.length),
);

const longestDeed = 5;

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
