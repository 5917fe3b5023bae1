import { isKind } from '../../named/list-source.ts';
import { tokenAt } from '../../words/token-at.ts';
import { isOneOf, isWrittenLike } from '../../words/written.ts';
import { type Check, nothingSaid } from '../checks.ts';
import { type ChangeSource, type Piece, pieceAt } from '../pieces.ts';
import type { Rated } from '../roles.ts';
import type { Sentence } from '../subjects/rated-things.ts';
import { areWhole, here, partOf } from '../things.ts';

/**
 * What words say that stand for a rating or a change that was told before them: “…, and it has been judged so again”,
 * “…, and so did this one”, “… and leaves with the same”, “… and no other rating changed”.
 */
export function echoes(
  { source, pieces }: Sentence,
  gated: ReadonlySet<number>,
  rated: readonly Rated[],
): readonly Check[] {
  const ratings = pieces.flatMap((_, index): readonly Check[] => {
    const at = gated.has(index) ? -1 : echoAt(source, pieces, index);
    const said = rated.findLast(({ value }) => value.at < at);
    if (said === undefined || rated.some((one) => one.value.rating !== said.value.rating)) {
      return [];
    }
    const { start, end } = tokenAt(source.tokens, at);
    const alternatives = said.of.flatMap(({ things }) =>
      [things, areWhole(things) ? [here] : things].map((meant) => ({
        ...nothingSaid,
        things: meant,
        now: said.value.rating,
      })),
    );
    return [{ start, end, alternatives }];
  });
  return [...ratings, ...othersUnchanged(source, pieces, gated)];
}

/** The place of the words that stand for the rating; -1 where there are none. */
function echoAt(source: ChangeSource, pieces: readonly Piece[], index: number): number {
  const { from, to, joint } = pieceAt(pieces, index);
  for (let at = from; at < to; at += 1) {
    const { value, text } = tokenAt(source.tokens, at);
    const isSo =
      value === 'so' &&
      isKind(source, at - 1, 'give', 'find', 'be', 'steady', 'stay') &&
      (isKind(source, at + 1, 'steady', 'again') || isKind(source, at - 1, 'steady', 'stay'));
    const isThisToo =
      /^(?:and )?(?:so|as) (?:did|does|has|is|was)$/u.test(value) &&
      isWrittenLike(source.tokens[at + 1], /^this\b/iu) &&
      at + 2 >= to;
    const isSame =
      joint === 'while' &&
      /^(?:the )?same$/iu.test(text) &&
      to === from + 1 &&
      isLeaving(source, pieceAt(pieces, index - 1));
    if (isSo || isThisToo || isSame) {
      return at;
    }
  }
  return -1;
}

/** “… and leaves it”, “… and comes out”. */
function isLeaving({ tokens }: ChangeSource, { from, to }: Piece): boolean {
  return tokens
    .slice(from, to)
    .some(({ text }) => isOneOf(text, 'leave leaves left emerge emerges emerged come comes came end ends ended'));
}

/** “… and no other rating changed”: those of the key questions that the sentence does not name. */
function othersUnchanged(source: ChangeSource, pieces: readonly Piece[], gated: ReadonlySet<number>): readonly Check[] {
  const named = source.tokens.flatMap(({ kind, value }) => (kind === 'part' ? [value] : []));
  const things = source.parts.filter((part) => !named.includes(part)).map(partOf);
  return pieces.flatMap(({ from, to }, index): readonly Check[] => {
    const at = source.tokens.findIndex(
      (token, place) => place >= from && place < to && token.value === 'no' && isKind(source, place + 1, 'other'),
    );
    const verb = isKind(source, at + 2, 'rating', 'area') ? at + 3 : -1;
    const first = isKind(source, verb, 'have') ? verb + 1 : verb;
    const token = source.tokens[first];
    const isChange = token !== undefined && (isKind(source, first, 'move') || /^chang/iu.test(token.text));
    return at === -1 || verb === -1 || !isChange || first !== to - 1 || named.length === 0 || gated.has(index)
      ? []
      : [{ start: token.start, end: token.end, alternatives: [{ ...nothingSaid, things, move: 'same' }] }];
  });
}
