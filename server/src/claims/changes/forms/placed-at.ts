import { isQuoted } from '../../../framework/phrases/quotation.ts';
import { isKind } from '../../named/list-source.ts';
import { isGate } from '../../second-reading/gates.ts';
import { tokenAt } from '../../words/token-at.ts';
import { type Check, nothingSaid } from '../checks.ts';
import type { Sentence } from '../subjects/rated-things.ts';

/**
 * Ratings at which something is said to be, behind a comma: “safe lags behind, at requires improvement”, “achievement was not,
 * at needs attention”. Of the key questions that the words before the comma name, and of nothing else.
 */
export function placedAt({ source, text, pieces }: Sentence): readonly Check[] {
  return pieces.flatMap((piece, index): readonly Check[] => {
    const [value] = piece.values;
    const left = pieces[index - 1];
    const [group, ...more] = left?.groups ?? [];
    const isAlone = value?.at === piece.from + 1 && value.next === piece.to;
    const isAt = tokenAt(source.tokens, piece.from).value === 'at' && piece.joint === 'comma';
    if (!isAlone || !isAt || group === undefined) {
      return [];
    }
    const isNamed = more.length === 0 && group.isOfParts && group.at === left?.from;
    const words = source.tokens.slice(0, value.at);
    const isDoubted = words.some(
      (token, at) =>
        isKind(source, at, 'earlier', 'before', 'older', 'from') ||
        (isGate(source, token, at) && token.kind !== 'deny'),
    );
    const { start, end, rating } = value;
    return isNamed && !isDoubted && !isQuoted(text, start)
      ? [{ start, end, alternatives: [{ ...nothingSaid, things: group.things, now: rating }] }]
      : [];
  });
}
