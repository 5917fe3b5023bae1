import { isKindAt } from '../../words/kinds.ts';
import type { TokenKind } from '../../words/lexicon.ts';
import { tokenAt } from '../../words/token-at.ts';
import type { Token } from '../../words/tokens.ts';
import { isWritten } from '../../words/written.ts';
import type { Step } from '../step.ts';
import type { Turn } from '../turns.ts';

/**
 * The tokens of a sentence in which the many ways to say that something is as it was stand as one: “…, the same as at our last
 * visit”, “…, just as we did before”, “like last time, …”, “was good and remains so”. Linear.
 */
export const sameAsBefore: Step = [
  {
    needs: ['last previous before previously', 'as unchanged different like'],
    turnAt: (all, at, token) => asBefore(all, token, behindLikeness(all, at)),
  },
  { needs: ['was were', 'value', 'and'], turnAt: (all, at, token) => asBefore(all, token, behindEcho(all, at)) },
];

function asBefore<Found extends Token>(
  tokens: readonly Found[],
  token: Found,
  next: number | null,
): Turn<Found> | null {
  return next === null
    ? null
    : {
        plain: [{ ...token, kind: 'again', value: 'as it was last time', end: tokenAt(tokens, next - 1).end }],
        next,
      };
}

const longestLikeness = 9;
const likeness =
  /^(?:(?:(?:much|just|exactly) )?(?:the )?(?:same )?as|unchanged (?:from|since|on)|no different (?:from|than|to)|like)(?: (?:it|they|we|inspectors)(?: (?:was|were|did|had|had done|rated it|rated them))?)? (?:(?:at|on|in|after) )?(?:(?:our|the|its|their) )?(?:last|previous)(?: (?:inspection|assessment|visit|report|occasion|review|time|year|one))?$|^(?:the )?same as (?:before|previously)$|^(?:just |exactly )?as (?:(?:it|they|we) (?:was|were|did|had) )?(?:before|previously)$/u;

/** “As at our last visit”: at the beginning or behind a rating, and all there is up to the next mark. Null for other words. */
function behindLikeness(tokens: readonly Token[], at: number): number | null {
  if (!isWritten(tokens[at], 'as just exactly much the same unchanged no like') && !isLike(tokens[at])) {
    return null;
  }
  const isPlaced = at === 0 || isKindAt(tokens, at - 1, 'comma', 'value', 'dash', 'quote');
  for (let end = Math.min(tokens.length, at + longestLikeness); isPlaced && end > at; end -= 1) {
    if (isEnd(tokens, end) && likeness.test(wordsOf(tokens, at, end))) {
      return end;
    }
  }
  return null;
}

/** A set phrase that begins like one: “the same”, “as it was”, “no different”. */
function isLike(token: Token | undefined): boolean {
  return /^(?:as|the same|same|just as|exactly as|no different|unchanged) ?/iu.test(token?.text ?? '');
}

const longestEcho = 7;
const echo =
  /^and (?:(?:it|that|this|they) )?(?:(?:has|have) )?(?:remains?|remained|stays?|stayed|still is|is still|still are|are still|continues? to be)(?: (?:so|that way|there|that))?$/u;

/** “Was good and remains so”, “and it still is”: what is so now was so then. */
function behindEcho(tokens: readonly Token[], at: number): number | null {
  const and = isKindAt(tokens, at, 'comma') ? at + 1 : at;
  const verb = tokens.slice(Math.max(0, at - longestEcho), at).findLast(({ kind }) => kind === 'be');
  const isDated = tokens.slice(0, at).some(({ kind }) => times.has(kind));
  if (isDated || !isKindAt(tokens, at - 1, 'value') || !isWritten(verb, 'was were')) {
    return null;
  }
  for (let end = Math.min(tokens.length, and + longestEcho); end > and + 1; end -= 1) {
    if (isEnd(tokens, end) && echo.test(wordsOf(tokens, and, end))) {
      return end;
    }
  }
  return null;
}

/** “In an earlier report it was good, and remains so”: perhaps not the last one. */
const times: ReadonlySet<TokenKind> = new Set<TokenKind>(['before', 'earlier', 'long-ago', 'older']);

function isEnd(tokens: readonly Token[], at: number): boolean {
  return tokens[at] === undefined || isKindAt(tokens, at, 'comma', 'stop', 'semicolon', 'close', 'dash', 'but');
}

function wordsOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ text }) => text.toLowerCase())
    .join(' ');
}
