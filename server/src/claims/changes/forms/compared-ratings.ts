import { isQuoted } from '../../../framework/phrases/quotation.ts';
import { isKind } from '../../named/list-source.ts';
import { isMarked } from '../../named/values.ts';
import { isWritten } from '../../words/written.ts';
import { type Alternative, type Check, nothingSaid } from '../checks.ts';
import { comparisonBefore, isDenial } from '../comparisons.ts';
import type { ChangeSource, Piece } from '../pieces.ts';
import type { Thing } from '../things.ts';

/**
 * Ratings that are told by another one which they do not reach, or go beyond: “the home is rated below good”, “this is the third
 * time running that it has been rated less than good”, “for the first time it is rated better than requires improvement”.
 * `thingsUpTo`: what is rated by the words that end at a place.
 */
export function comparedRatings(
  source: ChangeSource,
  text: string,
  pieces: readonly Piece[],
  thingsUpTo: (at: number) => readonly Thing[] | null,
): readonly Check[] {
  return pieces
    .flatMap(({ values }) => values)
    .flatMap(({ at, start, end, rating, words }): readonly Check[] => {
      const isSpeech = isQuoted(text, start) && !isMarked(source, at, words);
      const comparison = isSpeech || words.isAdjective ? null : comparisonBefore(source, at);
      const isGiven = comparison !== null && isKind(source, comparison.at - 1, 'give');
      const isDenied = source.tokens.slice(0, comparison?.at).some((_, place) => isDenial(source, place));
      const things = isGiven && !isDenied ? thingsUpTo(comparison.at) : null;
      if (comparison === null || things === null) {
        return [];
      }
      const now = comparison.isBetter ? ('above' as const) : ('below' as const);
      const before = comparison.isBetter ? ('at most' as const) : ('at least' as const);
      const said: Alternative = {
        ...nothingSaid,
        things,
        bound: { side: now, rating },
        boundBefore: isFirstTime(source) ? { side: before, rating } : isEachTime(source) ? { side: now, rating } : null,
      };
      return [{ start, end, alternatives: [said] }];
    });
}

/** “For the first time”, “this is the first time that”. */
function isFirstTime({ tokens }: ChangeSource): boolean {
  return tokens.some((token, at) => isWritten(token, 'first') && isWritten(tokens[at + 1], 'time'));
}

/** “The third time running that”. */
function isEachTime({ tokens }: ChangeSource): boolean {
  return tokens.some(({ kind }) => kind === 'again' || kind === 'steady');
}
