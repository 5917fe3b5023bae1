import { isKindAt, isOfKind } from '../../words/kinds.ts';
import type { TokenKind } from '../../words/lexicon.ts';
import type { Token } from '../../words/tokens.ts';
import { isWritten } from '../../words/written.ts';
import type { Step } from '../step.ts';
import type { Turn } from '../turns.ts';

/**
 * The tokens of a sentence in which what was left at a rating stayed there: “but left safe at good” as “but safe stayed at
 * good”, “the rating was left at good”; and “leaving safe at good” as “safe is rated good”. Linear.
 */
export const leftAt: Step = [
  { needs: ['left leaves leave', 'at', 'value'], turnAt: stayedAt },
  { needs: ['leaving', 'at', 'value'], turnAt: leavingAt },
];

/** “Left safe at good”, “was left at good”. */
function stayedAt<Found extends Token>(tokens: readonly Found[], at: number): Turn<Found> | null {
  const verb = tokens[at];
  const end = isWritten(verb, 'left leaves leave') ? behindThing(tokens, at + 1) : -1;
  if (verb === undefined || end === -1 || !isWritten(tokens[end], 'at') || !isKindAt(tokens, end + 1, 'value')) {
    return null;
  }
  const stayed: Found = { ...verb, kind: 'stay', value: 'stayed', text: 'stayed' };
  if (end === at + 1) {
    return isKindAt(tokens, at - 1, 'be') ? { plain: [stayed], next: end } : null;
  }
  const isBegun = isKindAt(tokens, at - 1, 'and', 'but', 'comma', 'semicolon', 'while');
  const comma: Found = { ...verb, kind: 'comma', value: ',', text: ',' };
  return { plain: [...(isBegun ? [] : [comma]), ...tokens.slice(at + 1, end), stayed], next: end };
}

/** “…, leaving well-led at requires improvement”: perhaps as it was, perhaps not. */
function leavingAt<Found extends Token>(tokens: readonly Found[], at: number): Turn<Found> | null {
  const verb = tokens[at];
  const end = isWritten(verb, 'leaving') ? behindThing(tokens, at + 1) : -1;
  return verb !== undefined && end > at + 1 && isWritten(tokens[end], 'at') && isKindAt(tokens, end + 1, 'value')
    ? {
        plain: [
          ...tokens.slice(at + 1, end),
          { ...verb, kind: 'be', value: 'is', text: 'is' },
          { ...verb, kind: 'give', value: 'rated', text: 'rated' },
        ],
        next: end + 1,
      }
    : null;
}

/** Behind what is rated: “the home’s overall rating”, “safe and caring”, “the rating for safe”, “it”. */
function behindThing(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end < at + longestThing && isOfKind(tokens[end], ...things)) {
    end += 1;
  }
  return end;
}

const longestThing = 7;
const things: readonly TokenKind[] = [
  'part',
  'and',
  'overall',
  'rating',
  'subject',
  'for',
  'of',
  'being',
  'pronoun',
  'both',
  'all',
];
