import { isKindAt } from '../../words/kinds.ts';
import { firstBehind } from '../../words/places.ts';
import { tokenAt } from '../../words/token-at.ts';
import type { Token } from '../../words/tokens.ts';
import { isWritten } from '../../words/written.ts';
import type { Step } from '../step.ts';

/**
 * The tokens of a sentence in which the areas below or above a rating are counted and then named: “only one area, well-led, was
 * rated below good”, “two areas were rated less than good: safe and caring” as “only safe and caring were …”. Linear.
 */
export const onlyThese: Step = { needs: ['below above than short', 'area', 'part', 'value'], put: withNamed };

function withNamed<Found extends Token>(tokens: readonly Found[]): readonly Found[] {
  const counted = countedAt(tokens);
  const value = firstBehind(tokens, 0, ({ kind }) => kind === 'value');
  if (counted === null || value === -1 || !isCompared(tokens, value)) {
    return tokens;
  }
  const isAhead = isKindAt(tokens, counted.next, 'comma', 'dash', 'open');
  const from = (isAhead ? counted.next : value + 1) + 1;
  const to = partsEnd(tokens, from);
  const isMarked = isAhead
    ? isKindAt(tokens, to, 'comma', 'dash', 'close')
    : isKindAt(tokens, counted.next, 'be', 'give') && isKindAt(tokens, value + 1, 'comma', 'dash') && isEnd(tokens, to);
  const parts = tokens.slice(from, to);
  const isAll = new Set(parts.filter(({ kind }) => kind === 'part').map((part) => part.value)).size === counted.count;
  const first = tokenAt(tokens, 0) as Found;
  return isMarked && isAll
    ? [
        { ...first, kind: 'only', value: 'only', text: 'only' },
        ...parts,
        ...(isAhead ? tokens.slice(to + 1) : [...tokens.slice(counted.next, value + 1), ...tokens.slice(to)]),
      ]
    : tokens;
}

/** “Below good”, “less than good”, “short of good”. */
function isCompared(tokens: readonly Token[], at: number): boolean {
  const before = isKindAt(tokens, at - 1, 'a', 'quote') ? at - 2 : at - 1;
  return isWritten(tokens[before], 'below above than') || tokens[before]?.value === 'short of';
}

/** “Only one of the five areas”, “two areas”, “a single area”, “one area alone”; null where a sentence begins with none. */
function countedAt(tokens: readonly Token[]): { readonly count: number; readonly next: number } | null {
  const isSingle = isKindAt(tokens, 0, 'a') && isWritten(tokens[1], 'single');
  const number = isKindAt(tokens, 0, 'only') ? 1 : 0;
  const of = isKindAt(tokens, number + 1, 'of') && isKindAt(tokens, number + 2, 'number') ? number + 3 : number + 1;
  const area = isSingle ? 2 : of;
  const isCounted = (isSingle || isKindAt(tokens, number, 'number')) && isKindAt(tokens, area, 'area');
  const next = isKindAt(tokens, area + 1, 'only') ? area + 2 : area + 1;
  return isCounted ? { count: isSingle ? 1 : Number(tokens[number]?.value), next } : null;
}

/** The place behind “safe”, “safe and caring”. */
function partsEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  while (isKindAt(tokens, end, 'part') || (isKindAt(tokens, end, 'and', 'comma') && isPartBehind(tokens, end))) {
    end += 1;
  }
  return end;
}

function isPartBehind(tokens: readonly Token[], at: number): boolean {
  return isKindAt(tokens, at + 1, 'part') || (isKindAt(tokens, at + 1, 'and') && isKindAt(tokens, at + 2, 'part'));
}

function isEnd(tokens: readonly Token[], at: number): boolean {
  return tokens[at] === undefined || isKindAt(tokens, at, 'stop', 'comma', 'semicolon');
}
