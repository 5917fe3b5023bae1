import type { Bound } from '../bounds.ts';
import { isDenied, isStated } from '../pieces/gates.ts';
import type { Amount, Piece, PieceSentence } from '../pieces/pieces.ts';
import { matchesOf, pieceIn, type ShapePattern, shapeOf, shapePattern } from '../pieces/shape.ts';
import { isWrittenLike } from '../words/written.ts';
import type { ScoreClaim } from './claims.ts';

const gives = '(?:scored|receive|give|have|be)(?:as|at|a|value|score|score of)*';
const aux = '(?:all|both|be|have|now|again|still)*';
const ends = '(?! statements|area|of|percent|to|or)';
const patterns: readonly ShapePattern[] = [
  // “The other five all scored 3”, “each of the others was given a 3”, “none of the others scored less than 3”.
  `(?<= ^|comma|semicolon|and|but|while|with|dash) (?<none>none)? (?:all|both)? of? other (?<count>amount)? statements? ${aux} ${gives} (?<amount>amount) ${ends}`,
  // “Apart from consent, every statement scored 3.”
  `except (?:for|of|under)? named comma (?:all|both) (?:of)? statements ${aux} ${gives} (?<amount>amount) ${ends}`,
  // “All statements except consent scored 3.”
  `all of? statements comma? (?:except|but) (?:for|of|under)? named comma? ${aux} ${gives} (?<amount>amount) ${ends}`,
].map(shapePattern);

/** What none reaches, all stay away from. */
const opposites: Readonly<Partial<Record<Bound, Bound>>> = {
  'less than': 'at least',
  'more than': 'at most',
  'at least': 'less than',
  'at most': 'more than',
};

/**
 * What is said of the statements that a sentence does not name, where it names some; `before`: those of which the one before
 * it gave the score.
 */
export function readOtherStatements(
  { pieces, isQuestion }: PieceSentence,
  before: readonly string[],
): readonly ScoreClaim[] {
  const own = pieces.flatMap(({ kind, ids }) => (kind === 'named' ? ids : []));
  const except = own.length > 0 ? own : before;
  if (except.length === 0) {
    return [];
  }
  const shape = shapeOf(pieces);
  return patterns.flatMap((pattern) =>
    matchesOf(pattern, shape).flatMap(({ from, to, groups }): readonly ScoreClaim[] => {
      const piece = pieceIn(pieces, groups.amount);
      const count = pieceIn(pieces, groups.count)?.amount ?? null;
      const amount = amountOfAll(piece, groups.none !== undefined);
      const isExact = count === null || count.bound === 'exactly';
      return piece === undefined ||
        amount === null ||
        !isExact ||
        isOfSome(pieces, from, to) ||
        !isStated(pieces, from, to, isQuestion) ||
        isDenied(pieces, from, to)
        ? []
        : [
            {
              kind: 'score',
              subject: { kind: 'other statements', except, ...(count === null ? {} : { count: count.value }) },
              amount,
              start: piece.start,
              end: piece.end,
            },
          ];
    }),
  );
}

/** “Others all scored 3” and “the others scored 3” are of each; “others scored 3” is not. */
function isOfSome(pieces: readonly Piece[], from: number, to: number): boolean {
  const own = pieces.slice(from, to);
  const isWhole = own.some(({ kind }) => kind === 'all' || kind === 'both' || kind === 'none');
  return !isWhole && !areTheOthers(pieces, from + own.findIndex(({ kind }) => kind === 'other'));
}

/** “The others”, “the rest”: all that are left. “Others” alone are some. */
export function areTheOthers(pieces: readonly Piece[], at: number): boolean {
  const [other, before] = [pieces[at], pieces[at - 1]];
  if (!isWrittenLike(other, /^others?$/i)) {
    return true;
  }
  // A word such as “the” is no piece.
  return before === undefined ? !isWrittenLike(other, /^O/) : (other?.start ?? 0) - before.end >= shortestArticle;
}

const shortestArticle = ' the '.length;

function amountOfAll(piece: Piece | undefined, isNone: boolean): Amount | null {
  const amount = piece?.amount ?? null;
  const bound = amount === null || !isNone ? amount?.bound : opposites[amount.bound];
  return amount === null || bound === undefined ? null : { ...amount, bound };
}
