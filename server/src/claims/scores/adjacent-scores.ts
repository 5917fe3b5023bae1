import { isStated } from '../pieces/gates.ts';
import type { Piece, PieceSentence } from '../pieces/pieces.ts';
import { matchesOf, pieceOf, placeOf, type ShapePattern, shapeOf, shapePattern } from '../pieces/shape.ts';
import { isAmong } from '../words/kinds.ts';
import { isOneOf, isWritten, isWrittenLike } from '../words/written.ts';
import type { ScoreClaim } from './claims.ts';

const number = '(?<amount>amount|unclear)';
const verbs = '(?:relative? (?:scored|have|be|act|word|stay|receive|now|again|only|comma)*)';
const ends = '(?= $|stop|comma|semicolon|and|but|while|close|open|dash|reason|relative|be|have|to|step-down|step-up)';
/** A score right before or behind its key question, in words that only scores stand in. */
const plain: readonly ShapePattern[] = [
  // “Safe (47)”, “47 (safe)”.
  `(?<subject>parts) open (?:at|break|with)? ${number} close`,
  `${number} open (?<subject>parts) close`,
  // “Safe, on 71”, “safe came out at 71”.
  `(?<subject>parts) comma? ${verbs} (?:at|break) (?:only|a|score of)* ${number} ${ends}`,
].map(shapePattern);
/** The same in words that may tell something else, where a sentence speaks of no scores. */
const others: readonly ShapePattern[] = [
  // “Safe, which scored 71”, “safe, with 71”.
  `(?<subject>parts) comma? ${verbs} (?:with|scored) (?:only|a|score of)* ${number} ${ends}`,
  // “47 for safe”, “47, for safe”.
  `${number} comma? (?:for|in|under) (?<subject>parts) ${ends}`,
].map(shapePattern);

/** Statements have four points at most, of which one is 25 of a hundred. */
const lowest = 25;
const highest = 100;
/** The sentence may speak of somebody else's scores, or leave them open. */
const silencing: ReadonlySet<string> = new Set(['other-voice', 'or', 'generic', 'vague', 'no-longer', 'band']);
const ranging =
  'range ranges ranged ranging run runs ran running go went vary varies varied varying lie lay stretch stretches stretched spread spanned span reach reached';

interface Pair {
  readonly subject: Piece;
  readonly amount: Piece;
  readonly from: number;
  readonly to: number;
}

/** “Effective (71) and responsive (75) were close”: two scores or more, each beside its key question, in any sentence. */
export function readAdjacentScores({ pieces, isQuestion }: PieceSentence): readonly ScoreClaim[] {
  const pairs = pairsOf(pieces);
  const last = Math.max(0, ...pairs.map(({ to }) => to));
  const isDenied = pieces.slice(0, last).some(({ kind, text }) => kind === 'deny' && !isOneOf(text, ranging));
  const isRead =
    pairs.length > 1 &&
    !isDenied &&
    !pieces.some((piece) => isAmong(piece, silencing) && !isOneOf(piece.text, ranging)) &&
    pairs.every(({ from, to }) => isStated(pieces, from, to, isQuestion));
  if (!isRead) {
    return [];
  }
  const scores = pairs.flatMap(({ subject, amount: { amount, start, end } }): readonly ScoreClaim[] =>
    amount === null
      ? []
      : [
          {
            kind: 'score',
            subject: { kind: 'parts', ids: subject.ids },
            amount: { ...amount, bound: 'exactly' },
            start,
            end,
          },
        ],
  );
  return [...scores, ...rangeOf(pieces, pairs)];
}

/** None where a number or a key question stands alone, or beside two. */
function pairsOf(pieces: readonly Piece[]): readonly Pair[] {
  const shape = shapeOf(pieces);
  const isOnScores = pieces.some(
    ({ kind }) => kind === 'score' || kind === 'scored' || kind === 'above' || kind === 'below',
  );
  const pairs = (isOnScores ? [...plain, ...others] : plain).flatMap((form) =>
    matchesOf(form, shape).map(
      ({ from, to, groups }): Pair => ({
        subject: pieceOf(pieces, groups.subject),
        amount: pieceOf(pieces, groups.amount),
        from,
        to,
      }),
    ),
  );
  const subjects = pieces.filter(({ kind }) => kind === 'parts');
  const amounts = pieces.filter(({ amount }) => amount !== null && amount.value >= lowest);
  const areScores = pairs.every(
    ({ amount, subject, from, to }) =>
      isScore(amount) &&
      subject.ids.length === 1 &&
      // “Safe rose by 30.”
      pieces.slice(from, to).every((piece) => piece.kind !== 'break' || isWritten(piece, 'on')),
  );
  const isEach = (all: readonly Piece[], own: readonly Piece[]) =>
    all.length === own.length && new Set(own).size === own.length;
  return areScores &&
    isEach(
      subjects,
      pairs.map(({ subject }) => subject),
    ) &&
    isEach(
      amounts,
      pairs.map(({ amount }) => amount),
    )
    ? pairs
    : [];
}

/** “Between 47” is the end of a range. */
function isScore(piece: Piece): boolean {
  const { amount, kind } = piece;
  const isExact = kind === 'amount' ? amount?.bound === 'exactly' : isWrittenLike(piece, /^between /i);
  const isOfHundred = amount?.outOf === null || amount?.outOf === highest;
  return isExact && isOfHundred && amount.value >= lowest && amount.value <= highest;
}

/** “Scores ranged from 47 (safe) to 75 (caring)”: no other is lower or higher. */
function rangeOf(pieces: readonly Piece[], pairs: readonly Pair[]): readonly ScoreClaim[] {
  const first = Math.min(...pairs.map(({ from }) => from));
  const before = pieces.slice(0, first);
  const isRange =
    pairs.length === 2 &&
    before.some(({ kind }) => kind === 'score' || kind === 'scored') &&
    before.some(({ text }) => isOneOf(text, ranging));
  const [low, high] = [...pairs].sort(
    (left, right) => (left.amount.amount?.value ?? 0) - (right.amount.amount?.value ?? 0),
  );
  const place = placeOf(pieces, first, Math.max(...pairs.map(({ to }) => to)));
  return !isRange || low === undefined || high === undefined
    ? []
    : [
        { kind: 'rank', rank: 'lowest', subject: { kind: 'parts', ids: low.subject.ids }, ...place },
        { kind: 'rank', rank: 'highest', subject: { kind: 'parts', ids: high.subject.ids }, ...place },
      ];
}
