import { type SlotName, slotNames } from '../../framework/model/phrase.ts';
import type { Claim } from '../../report/report.ts';
import { isWithin } from '../../text/range.ts';
import type { SemanticToken, TokenKind } from './token.ts';

const slotKinds: Readonly<Record<SlotName, TokenKind>> = {
  score: 'score',
  count: 'score',
  rating: 'rating',
  'previous-rating': 'rating',
  'key-question': 'key-question',
  statement: 'statement',
  dates: 'claim',
  service: 'claim',
  regulations: 'claim',
};

/** A sentence that states something Keyline compares: what it states, and the words around that. */
export function claimTokens({ range, slots }: Claim): readonly SemanticToken[] {
  const stated = slotNames
    .flatMap((name): readonly SemanticToken[] => {
      const slot = slots[name];
      // In a list the rating of several key questions stands beside one of them, within its claim.
      return slot === undefined || !isWithin(slot.range, range) ? [] : [{ kind: slotKinds[name], range: slot.range }];
    })
    .sort((left, right) => left.range.start - right.range.start);
  const tokens: SemanticToken[] = [];
  let start = range.start;
  for (const token of stated) {
    tokens.push({ kind: 'claim', range: { start, end: token.range.start } }, token);
    start = token.range.end;
  }
  tokens.push({ kind: 'claim', range: { start, end: range.end } });
  return tokens.filter((token) => token.range.start < token.range.end);
}
