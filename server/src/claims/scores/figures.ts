import { groupIn } from '../../text/matches.ts';
import { isStated } from '../pieces/gates.ts';
import type { Amount, Piece, PieceSentence } from '../pieces/pieces.ts';
import { matchesOf, type ShapeMatch, type ShapePattern, shapeOf, shapePattern } from '../pieces/shape.ts';
import { isOfKind } from '../words/kinds.ts';
import type { Count, ScoreClaim, ScoreSubject } from './claims.ts';

/** What a sentence computes with scores: what they come to, how far one is from a rating, and how many areas reach one. */

const comesTo: ShapePattern = shapePattern(
  '(?:relative|pronoun|result|and|comma|here|subject) means (?:a|score|of|overall|rating|to|at|only)* (?<amount>amount)',
);
const points: ShapePattern = shapePattern(
  '(?:score|scored) (?:for|of|in|under|at) all? amount? (?:of all? amount?)? statements (?:(?:for|in|under) (?:here|parts))? (?:means|be|total|word|have|lead|move|now)+ (?<amount>amount) (?:comma|open|dash)? or? (?<percent>amount)?',
);
const gives = '(?:have|be|now|again|all)* (?:scored|receive a? (?:score of)?|give a? (?:score of)?|have a? score of)';
// Not “the five key questions scored 72, 75, …”: a score for each.
const areas: readonly ShapePattern[] = [
  `all of? area (?:but|except) (?<rest>amount) ${gives} (?:at|as|a|score of)* (?<amount>amount)`,
  `all (?:but|except) (?<rest>amount) of? amount? area ${gives} (?:at|as|a|score of)* (?<amount>amount)`,
  `(?<! to|but|except|or|none|all|(?:amount|none|all) of) (?<count>amount) (?:of all? amount)? area relative? ${gives} (?:at|as|a|score of)* (?<amount>amount) (?! area|statements|comma amount)`,
  `(?<every>all|none|both) of? amount? area relative? ${gives} (?:at|as|a|score of)* (?<amount>amount) (?! area|statements|comma amount)`,
].map(shapePattern);
/** “None of the scores was higher than 75.” */
const scores: ShapePattern = shapePattern(
  '(?<every>all|none) of? amount? (?:area|overall)? (?:score|scored) (?:be|have|now|again)+ (?<amount>amount) (?! area|statements|comma amount|of)',
);
/** Those of statements are lower. */
const lowestPercentage = 10;
const list: ShapePattern = shapePattern(
  '(?<count>amount) area? (?:score|scored) (?:dash|open|comma|be|word)* (?<list>amount (?:(?:comma|and)+ amount)+) (?= $|dash|close|semicolon|comma|stop|under|respectively)',
);
const toRating =
  /^(?:(?:more|further|extra|percentage|per cent|percent|points?|%) )*(?:short of|below|under|off|away from|from|shy of|(?:more )?(?:are |is |were |was )?(?:needed |required )?(?:to|for)(?: (?:reach|get to|be|become|be rated|get|achieve|make))?|before it (?:is|reaches|would be))(?: (?:a|an|the|being|rating of|score for|rated|threshold for|range for|bottom of))*$/;
const overRating =
  /^(?:(?:percentage|per cent|percent|points?|%) )*(?:above|over|into|clear of|inside|more than (?:is|was) needed for)(?: (?:a|an|the|being|rating of|score for|rated|threshold for|range for|bottom of))*$/;
const longest = 9;

/** The sums, distances and counts of areas of a sentence; `scored` are the statements that it counts by their score. */
export function readFigures(
  { pieces, isQuestion }: PieceSentence,
  scored: readonly ScoreClaim[],
): readonly ScoreClaim[] {
  const shape = shapeOf(pieces);
  const stated = (pattern: ShapePattern) =>
    matchesOf(pattern, shape).filter(({ from, to }) => isStated(pieces, from, to, isQuestion));
  return [
    ...stated(comesTo).flatMap((match) => sumClaim(pieces, match, scored)),
    ...matchesOf(points, shape).flatMap((match) => pointsClaim(pieces, match, isQuestion)),
    ...areas.flatMap(stated).flatMap((match) => areasClaim(pieces, match)),
    ...stated(scores)
      .filter(({ groups }) => (amountAt(pieces, groups.amount)?.amount?.value ?? 0) > lowestPercentage)
      .flatMap((match) => areasClaim(pieces, match)),
    ...stated(list).flatMap((match) => listClaim(pieces, match)),
    ...(isQuestion ? [] : distances(pieces)),
  ];
}

function amountAt(pieces: readonly Piece[], place: readonly [number, number] | undefined): Piece | null {
  const piece = place === undefined ? undefined : pieces[place[0]];
  return piece?.amount == null ? null : piece;
}

/** “Three scored 3 and four scored 2, and that comes to 61 out of 100.” */
function sumClaim(
  pieces: readonly Piece[],
  { groups }: ShapeMatch,
  scored: readonly ScoreClaim[],
): readonly ScoreClaim[] {
  const said = amountAt(pieces, groups.amount);
  const counts = scored.flatMap((claim) =>
    claim.kind === 'scored' && claim.count !== 'all' && !claim.isRest && said !== null && claim.start < said.start
      ? [{ count: claim.count, amount: claim.amount }]
      : [],
  );
  const isExact = counts.every((one) => one.count.bound === 'exactly' && one.amount.bound === 'exactly');
  return said?.amount == null || counts.length === 0 || !isExact || said.amount.bound !== 'exactly'
    ? []
    : [
        {
          kind: 'sum',
          counts: counts.map((one) => ({ count: one.count.value, score: one.amount.value })),
          amount: said.amount,
          start: said.start,
          end: said.end,
        },
      ];
}

/** “The scores of the eight statements came to 23 out of 32, or 72 per cent.” */
function pointsClaim(
  pieces: readonly Piece[],
  { from, groups }: ShapeMatch,
  isQuestion: boolean,
): readonly ScoreClaim[] {
  const total = amountAt(pieces, groups.amount);
  const percent = amountAt(pieces, groups.percent);
  if (total?.amount == null || !isStated(pieces, from, (groups.amount?.[0] ?? from) + 1, isQuestion)) {
    return [];
  }
  const place = { start: total.start, end: total.end };
  const own: readonly ScoreClaim[] =
    total.amount.outOf === null || total.amount.outOf === 100
      ? []
      : [{ kind: 'points', amount: total.amount, ...place }];
  const share = percent?.amount?.isPercent === true ? percent : total.amount.isPercent ? total : null;
  return share?.amount == null
    ? own
    : [...own, { kind: 'score', subject: { kind: 'here' }, amount: share.amount, start: share.start, end: share.end }];
}

/** “All the key questions but one scored 70 or more.” */
function areasClaim(pieces: readonly Piece[], { groups }: ShapeMatch): readonly ScoreClaim[] {
  const amount = amountAt(pieces, groups.amount);
  const number = amountAt(pieces, groups.count ?? groups.rest);
  const every = groups.every === undefined ? undefined : pieces[groups.every[0]];
  const count: Count | null =
    number?.amount != null
      ? number.amount
      : isOfKind(every, 'all')
        ? 'all'
        : isOfKind(every, 'none')
          ? { value: 0, bound: 'exactly' }
          : null;
  return amount?.amount == null || count === null
    ? []
    : [
        {
          kind: 'scored areas',
          count,
          isRest: groups.rest !== undefined,
          amount: amount.amount,
          start: amount.start,
          end: amount.end,
        },
      ];
}

/** “The five scores – 63, 75, 80, 64 and 68 – …”: those of all key questions. */
function listClaim(pieces: readonly Piece[], { groups }: ShapeMatch): readonly ScoreClaim[] {
  const [from, to] = groups.list ?? [0, 0];
  const listed = pieces.slice(from, to).filter(({ amount }) => amount !== null);
  const said = amountAt(pieces, groups.count);
  const values = listed.flatMap(({ amount }) => amount?.value ?? []);
  const [first, last] = [listed[0], listed.at(-1)];
  return first === undefined || last === undefined || said?.amount?.value !== values.length
    ? []
    : [{ kind: 'all scores', values, start: first.start, end: last.end }];
}

/** “Two points short of good”, “it needs five more points to reach good”. */
function distances(pieces: readonly Piece[]): readonly ScoreClaim[] {
  return pieces.flatMap((piece, at): readonly ScoreClaim[] => {
    const behind = pieces.slice(at + 1, at + 1 + longest);
    const end = behind.findIndex(({ kind }) => kind === 'value');
    const value = behind[end];
    if (piece.amount?.bound !== 'exactly' || value === undefined) {
      return [];
    }
    const isAhead = pieces.slice(0, at).every(({ kind }) => kind !== 'condition' && kind !== 'other-voice');
    const words = behind.slice(0, Math.max(0, end)).map(({ text }) => text.toLowerCase());
    const unit = groupIn(/(?<unit>points?|per cent|%)$/, piece.text.toLowerCase(), 'unit');
    const said = [...(unit === undefined ? [] : [unit]), ...words].join(' ');
    const isPoints = /\bpoints?\b|%|per cent/.test(said);
    const side = toRating.test(said) ? 'below' : overRating.test(said) ? 'above' : null;
    if (!isPoints || side === null || !isAhead) {
      return [];
    }
    const score = pieces.slice(0, at).findLast(({ amount }) => amount !== null && isWhole(amount)) ?? null;
    return [
      {
        kind: 'distance',
        points: piece.amount.value,
        side,
        rating: value.value,
        score: score?.amount ?? null,
        subject: subjectBefore(pieces.slice(0, at)),
        start: piece.start,
        end: value.end,
      },
    ];
  });
}

function isWhole({ value, bound, outOf }: Amount): boolean {
  return bound === 'exactly' && (outOf === null || outOf === 100) && value > 10 && value <= 100;
}

/** What such a sentence speaks of: the only thing that it names; null where it names several. */
function subjectBefore(pieces: readonly Piece[]): ScoreSubject | null {
  const named = pieces.filter(({ kind }) => kind === 'parts' || kind === 'named');
  const [only, ...more] = named;
  return only === undefined
    ? { kind: 'here' }
    : more.length > 0 || only.kind !== 'parts' || only.ids.length > 1
      ? null
      : { kind: 'parts', ids: only.ids };
}
