import { isDenied, isStated } from '../pieces/gates.ts';
import type { Piece, PieceSentence } from '../pieces/pieces.ts';
import {
  matchesOf,
  pieceIn,
  placeOf,
  type ShapeMatch,
  type ShapePattern,
  shapeOf,
  shapePattern,
  shifted,
} from '../pieces/shape.ts';
import { isKindAt } from '../words/kinds.ts';
import { isWrittenLike } from '../words/written.ts';
import { withoutAsides } from './asides.ts';
import type { ScoreClaim, ScoreSubject } from './claims.ts';
import { besideEachOther, moreForms, named } from './more-forms.ts';
import { areTheOthers } from './other-statements.ts';
import { readRanks } from './ranks.ts';
import { scoresBeside } from './scores-beside.ts';

/** What a score may be said of, in patterns. */
const subject =
  '(?<subject>parts|named|here|statements|subject|pronoun|overall|all other (?:statements|area|parts)|other)';
/** Words between who has a score and the score, that name nothing else. */
const glue = '(?:be|have|receive|give|again|now|still|overall|as|a|of|value|rating|with|at|find|and|both|all)';
const noun = '(?:overall|highest|lowest)? (?:score|scored|rating)';
/** “The home’s best score was 90, for caring”: what owns the best one has it not itself. */
const ownNoun = '(?:(?<= be|have|receive|give|a|at|with|of) (?:highest|lowest)|overall)? (?:score|scored|rating)';
/** Where a sentence on a score can begin: not behind words that own what follows. */
const begins =
  '(?<= ^|comma|semicolon|dash|and|but|while|find|now|overall|break|relative|reason|speech|quote|open|before|both|all)';
/** What may follow a score that is all of what is said of it. */
const ends =
  '(?= $|comma|semicolon|stop|dash|open|close|and|but|while|reason|result|relative|now|again|with|break (?:number|word|name|regulator|pronoun|other-voice|subject|parts|part|a|how|being|noise)|quote|overall)';

const forms: readonly ShapePattern[] = [
  // “Safe scored 71”, “how caring the service is has scored 80”.
  `${begins} ${subject} (?:comma relative|comma|dash|close)? (?:be|have|now|again|still|both|all)* scored (?:as|at|a score of|total|a total)? (?<amount>amount) ${ends}`,
  // “Responsive scored 61 last year and scores 71 now”.
  `${begins} ${subject} (?:have)? scored amount before (?:and|but) (?:scored|be|have|at)* (?<amount>amount) now`,
  // “For effective the service was given 71”.
  `^ (?:for|in|under) ${subject} subject (?:be|have|receive|give|a|scored|score of)+ (?<amount>amount) ${ends}`,
  // “The two that scored 2 were learning culture and …”.
  `(?:amount|statements|pronoun|other) relative? (?:have)? scored (?:a|at|as)* (?<amount>amount) be ${subject} ${ends}`,
  // “The score for safe was 71”, “… stands at 71”, “… rose from 55 to 65”.
  // Not “the lowest score for safe was 1”: that is one of its statements’.
  `(?<! highest|lowest) (?:score|scored) (?:receive|give)? (?:for|of|in|under|to) ${subject} (?:score|scored|means|be|have|now|again|still|at|of|receive|stay|rise|fall|move|to|comma|dash)* (?:(?:under|from) amount)? (?:to)? (?<amount>amount) ${ends}`,
  // “Safe’s score is 71”, “the safe score was 71”, “the statement’s score”.
  `${begins} ${subject} (?:score|scored) (?:means|be|have|now|again|still|at|of|receive|stay|rise|fall|move|to|dash)+ (?:(?:under|from) amount)? (?:to)? (?<amount>amount) ${ends}`,
  // “Safe was rated good with a score of 71”, “gave this key question a score of 71”, “received the highest score of 4”.
  `${begins} ${subject} ${glue}{0,9} ${ownNoun} (?:of|be|at|dash) (?<amount>amount) ${ends}`,
  // “Learning culture was given a 2”, “safeguarding got 3”.
  `${begins} ${subject} (?:be|have|now|again|both|all)* receive a? (?<amount>amount) ${ends}`,
  `^ ${subject} (?:dash|open) (?<amount>amount) close? $`,
  `(?:give|receive|regulator have? scored|regulator have) (?:both|all)? ${subject} (?:with|as|at|a)* (?:${noun} (?:of|comma|dash|open))? (?<amount>amount) ${ends}`,
  // “Safe and well-led came out with the same score, 50”, “both scored the same, 50”.
  `${begins} ${subject} (?:${glue}|act|word){0,6} (?:unchanged (?:score|scored)?|scored unchanged) (?:comma|dash|open|of|at)+ (?<amount>amount) close? ${ends}`,
  // “A score of 71 was given for safe”, “scored 75 (out of 100) for this area”.
  `(?:score of|score be|scored be|scored as?|scored at|score at) (?<amount>amount) (?:be|have|receive|give|now)* (?:for|in|under|to|of) ${subject}`,
  // “71 was the score for caring.”
  `(?<= ^|comma) (?<amount>amount) be (?:overall|highest|lowest)? score (?:for|of|in|under|to|give|receive)+ ${subject}`,
  // “The lowest score, 1, was for medicines”.
  // “The highest score of the five, 80, went to caring”.
  `(?:highest|lowest) score (?:(?:of|in) all? amount area? | (?:for|in|under) (?:here|parts) | (?:for|of) all? statements (?:(?:for|in|under) (?:here|parts))?)? (?:comma|open|of|be|dash) (?<amount>amount) (?:comma|close)? relative? (?:be|have|give|receive|move)* (?:for|in|to|under|of) ${subject}`,
  // “A score of 60 puts responsive just inside …”, “with 70 points out of 100, safe is …”.
  `(?:score of|score be) (?<amount>amount) (?:means|word|level|enter|give) ${subject} (?:only|in|under|word|band|for){0,4} value`,
  `^ with (?<amount>amount) comma ${subject} (?:be|have|receive)`,
  // “Equity in access was the only quality statement to score 2”.
  `${begins} ${subject} be (?:only|a)* (?:statements|area) (?:to|relative|with|be|have|now)* (?:score|scored|receive|a|of|at)+ (?<amount>amount) ${ends}`,
  // “Scores: safe 60, caring 75”.
  `^ (?:score|scored) dash ${subject} (?:dash|be|open|at)? (?<amount>amount) close? ${ends}`,
  // “Safe is rated good (71%)”.
  `${begins} ${subject} (?:be|have|receive|give|as|a|value|rating|again|now|still)* (?:open score? (?:of|be|dash)?|with|at) (?<amount>amount) (?: close|${ends})`,
]
  .map(shapePattern)
  .concat(moreForms, named);
/** “… and 75 for caring”, “…, caring 75”, “… and that for caring 75”: behind a score that was read. */
const goesOn = shapePattern(
  `^ (?:comma|and|but|while|semicolon)+ (?:only|relative)* (?:(?:scored|a|score of)* (?<amount>amount) (?:for|in|to|under) ${subject} | (?:for|in|to|under)? ${subject.replaceAll('subject>', 'other>')} (?:scored|be|have|open|a|as|at)* (?:amount of)? (?<second>amount) close? ) ${ends}`,
);
/** “Assessing needs scored 3, as did …”: the same of something else. */
const asAlso = shapePattern(
  `^ (?:now|again|break word)* comma? (?:likewise|(?:as|and so) (?:be|have|word)) ${subject} ${ends}`,
);
/** “A score of 71.” “This gave a score of 71.” */
const bare = shapePattern(
  `(?<= ^|comma|and|but|semicolon|parts|named) (?:regulator|pronoun|here|give|means|receive|now|find|overall|with|be|a|have|value|rating|as)* (?:score of|score be|score at) (?<amount>amount) (?:means|${ends})`,
);
/** “The score, 58, falls short of …”, “the score has risen by 14 points, from 57 to 71”. */
const bareForms = [
  `(?<= ^|comma|and|but|semicolon) overall? score (?:comma|open) (?<amount>amount) (?:comma|close)`,
  `(?<= ^|comma|and|but|semicolon) overall? score (?:have|be)* (?:rise|fall|move) (?:(?:break|of) amount comma?)? (?:under amount)? to (?<amount>amount) ${ends}`,
].map(shapePattern);
/** “Safe and caring scored 71 and 80 respectively.” */
const paired = shapePattern(
  `(?:${begins}|(?:score|scored) (?:for|of)) ${subject} (?:be|have|receive|give|score|scored|of|a)* (?:scored|score of|be) (?<amounts>amount (?:(?:comma|and)+ amount)+) (?= comma? respectively|$|stop|semicolon|but|while|reason|close)`,
);
const band = shapePattern(
  '(?:score of|scored|score be|^|at) (?<amount>amount) (?:be)? means (?<rest>(?:relative|parts|here|subject|pronoun|be|a|rating|of|overall|in|as|give|for)*) (?<value>value)',
);
const ofAll = '(?:(?:of|in|under) all? (?:amount (?:area|statements|score|scored)?|area|statements|score|scored))?';
const rank = shapePattern(
  `(?<rank>highest|lowest) (?:score|scored)? (?:statements|area|one)? ${ofAll} (?:(?:comma|dash|open|of|at|be) amount (?:comma|dash|close)?)? (?:move|be|relative|and)* (?:for|in|of|to|dash|receive|give|be)+ ${subject} | ${subject.replaceAll('subject>', 'other>')} (?:have|receive|be|give|a)* (?:scored)? (?<second>highest|lowest) (?:score|scored)? (?:area|statements)? ${ofAll} ${ends}`,
);
/** “Safe scored nine points more than well-led but less than caring.” */
const order = shapePattern(
  `${begins} (?<subject>parts|named) (?:be|have|now|again|still)* scored (?<by>amount)? word? (?<first>above|below) (?<other>parts|named) (?:but (?<second>above|below) (?<third>parts|named))?`,
);

/** What a sentence says of scores, with what is put in between and without it. */
export function readScores(sentence: PieceSentence): readonly ScoreClaim[] {
  const claims = readOnce(sentence);
  const pieces = withoutAsides(sentence.pieces);
  const more = pieces === null ? [] : readOnce({ ...sentence, pieces });
  return [...claims, ...more.filter(({ start }) => !claims.some((other) => other.start === start))];
}

function readOnce({ pieces, isQuestion }: PieceSentence): readonly ScoreClaim[] {
  const shape = shapeOf(pieces);
  const stands = ({ from, to }: ShapeMatch) => isStated(pieces, from, to, isQuestion) && !isDenied(pieces, from, to);
  const seen = new Set<number>();
  const claims: ScoreClaim[] = [];
  const add = (match: ShapeMatch) => {
    const amount = match.groups.amount ?? match.groups.second;
    const own = subjectOf(pieces, match.groups.subject ?? match.groups.other, mentioned(pieces, match.from));
    const about =
      (own?.kind === 'whole' && own.name === undefined) || own?.kind === 'here'
        ? topicOf(pieces, shape, match, own)
        : own;
    const claim = amount === undefined || about === null ? null : scoreClaim(pieces, amount[0], about);
    if (amount === undefined || claim === null || seen.has(amount[0]) || isOfAll(pieces, amount[0])) {
      return;
    }
    seen.add(amount[0]);
    claims.push(claim);
    const [also] = matchesOf(asAlso, shape.slice(match.to));
    const same = also === undefined ? null : subjectOf(pieces, shifted(also, match.to).groups.subject);
    claims.push(...(same === null ? [] : [scoreClaim(pieces, amount[0], same)].filter((one) => one !== null)));
    const [next] = matchesOf(goesOn, shape.slice(match.to));
    if (next !== undefined) {
      add(shifted(next, match.to));
    }
  };
  for (const match of matchesOf(paired, shape).filter(stands)) {
    for (const claim of pairs(pieces, match)) {
      seen.add(pieces.findIndex(({ start }) => start === claim.start));
      claims.push(claim);
    }
  }
  for (const match of forms.flatMap((form) => matchesOf(form, shape)).filter(stands)) {
    add(match);
  }
  for (const match of [bare, ...bareForms].flatMap((form) => matchesOf(form, shape)).filter(stands)) {
    const amount = match.groups.amount?.[0];
    // “…, with an overall score of 72”: of the whole, wherever it stands.
    const isOverall = pieces.slice(match.from, amount).some(({ kind }) => kind === 'overall');
    const about = topicOf(pieces, shape, match, { kind: isOverall ? 'whole' : 'here' });
    const claim = amount === undefined || about === null || seen.has(amount) ? null : scoreClaim(pieces, amount, about);
    claims.push(...(claim === null ? [] : [claim]));
  }
  for (const claim of matchesOf(besideEachOther, shape)
    .filter(stands)
    .flatMap((match) => twoScores(pieces, match))) {
    claims.push(...(seen.has(pieces.findIndex(({ start }) => start === claim.start)) ? [] : [claim]));
  }
  // A form of words knows better what a score is of than what stands beside it.
  const more = scoresBeside(pieces, isQuestion, claims.length > 0).filter(
    (claim) => !claims.some((one) => one.start === claim.start || isOfSame(one, claim)),
  );
  const ranked = ranks(pieces, matchesOf(rank, shape).filter(stands));
  return [
    ...claims,
    ...more,
    ...orders(pieces, matchesOf(order, shape).filter(stands)),
    ...bands(pieces, shape, isQuestion),
    ...ranked,
    ...(ranked.length === 0 ? readRanks(pieces, isQuestion) : []),
  ];
}

function isOfSame(one: ScoreClaim, other: ScoreClaim): boolean {
  const [left, right] = [one, other].map((claim) => (claim.kind === 'score' ? claim.subject : null));
  return (
    left != null && right != null && 'ids' in left && 'ids' in right && right.ids.every((id) => left.ids.includes(id))
  );
}

const topicBefore = shapePattern(
  `^ (?:for|in|under|of|both)? ${subject} (?:(?:be|have|receive|give|as|a|value|rating|find|now|again)* comma|regulator|$)`,
);
const topicBehind = shapePattern(`^ comma ${subject} (?:be|have|receive)`);

/**
 * What a score without a name belongs to: “For safeguarding, the score was 3”, “safe, with a score of 59, …”, “with a
 * score of 71, responsive …”. Null where the sentence names something else.
 */
function topicOf(
  pieces: readonly Piece[],
  shape: string,
  { from, to }: ShapeMatch,
  own: ScoreSubject = { kind: 'here' },
): ScoreSubject | null {
  const [before] = matchesOf(topicBefore, shape.slice(0, from));
  const [behind] = matchesOf(topicBehind, shape.slice(to));
  const topic =
    subjectOf(pieces, before?.groups.subject) ??
    (behind === undefined ? null : subjectOf(pieces, shifted(behind, to).groups.subject));
  if (topic !== null && 'ids' in topic) {
    return topic;
  }
  const named = pieces
    .slice(0, from)
    .flatMap((piece) => (piece.kind === 'parts' || piece.kind === 'named' ? [piece] : []));
  const [only, ...more] = named;
  // “Safeguarding was the only one with gaps, and it was scored 2.”
  // “Safe was the weakest of the five, with a score of 51.”
  const isWith = isKindAt(pieces, from, 'with') && isKindAt(pieces, 0, 'parts');
  const isIt = (isKindAt(pieces, from, 'pronoun') || isWith) && more.length === 0 && only?.ids.length === 1;
  return only === undefined
    ? own
    : isIt
      ? { kind: only.kind === 'parts' ? 'parts' : 'statements', ids: only.ids }
      : null;
}

/** Each of the things that are named with the number in its turn; none where there are more of one than of the other. */
function pairs(pieces: readonly Piece[], { groups }: ShapeMatch): readonly ScoreClaim[] {
  const about = subjectOf(pieces, groups.subject);
  const [from, to] = groups.amounts ?? [0, 0];
  const numbers = pieces.slice(from, to).filter(({ kind }) => kind === 'amount');
  if (about === null || !('ids' in about) || about.ids.length !== numbers.length) {
    return [];
  }
  return numbers.flatMap(({ amount, start, end }, at): readonly ScoreClaim[] =>
    amount === null
      ? []
      : [{ kind: 'score', subject: { ...about, ids: about.ids.slice(at, at + 1) }, amount, start, end }],
  );
}

/** “Safe scored more than well-led, 66 against 57.” */
function twoScores(pieces: readonly Piece[], { groups }: ShapeMatch): readonly ScoreClaim[] {
  const sides = [
    [groups.subject, groups.amount],
    [groups.than, groups.second],
  ] as const;
  return sides.flatMap(([side, amount]) => {
    const about = subjectOf(pieces, side);
    const claim = about === null || amount === undefined ? null : scoreClaim(pieces, amount[0], about);
    return claim === null ? [] : [claim];
  });
}

function scoreClaim(pieces: readonly Piece[], at: number, subject: ScoreSubject): ScoreClaim | null {
  const piece = pieces[at];
  return piece?.amount == null
    ? null
    : { kind: 'score', subject, amount: piece.amount, start: piece.start, end: piece.end };
}

/** What the pieces in these places name. */
function subjectOf(
  pieces: readonly Piece[],
  place: readonly [number, number] | undefined,
  before: readonly string[] = [],
): ScoreSubject | null {
  const piece = place === undefined ? undefined : pieces[place[0]];
  switch (piece?.kind) {
    case 'parts':
      return { kind: 'parts', ids: piece.ids };
    case 'part':
      return { kind: 'parts', ids: [piece.value] };
    case 'named':
      return { kind: 'statements', ids: piece.ids };
    case 'name':
      return { kind: 'whole', name: piece.text };
    case 'overall':
    case 'subject':
      return { kind: 'whole' };
    case 'here':
    case 'pronoun':
    case 'statements':
      return { kind: 'here' };
    case 'other':
      return before.length > 0 && /rest|else|remain|others/i.test(piece.text) && areTheOthers(pieces, place?.[0] ?? 0)
        ? { kind: 'other statements', except: before }
        : null;
    case 'all':
      // “All other statements scored 3”: but which?
      return before.length > 0 ? { kind: 'other statements', except: before } : null;
    default:
      return null;
  }
}

/** The statements that a sentence names up to a place. */
function mentioned(pieces: readonly Piece[], to: number): readonly string[] {
  return pieces.slice(0, to).flatMap(({ kind, ids }) => (kind === 'named' ? ids : []));
}

/** “A score of 59 means that safe is rated good.” */
function bands(pieces: readonly Piece[], shape: string, isQuestion: boolean): readonly ScoreClaim[] {
  return matchesOf(band, shape).flatMap(({ from, to, groups }): readonly ScoreClaim[] => {
    const amount = pieceIn(pieces, groups.amount);
    const value = pieceIn(pieces, groups.value);
    const stands =
      !isQuestion && !isDenied(pieces, from, to) && !pieces.slice(0, to).some(({ kind }) => kind === 'hedge');
    return amount?.amount == null || value === undefined || !stands
      ? []
      : [{ kind: 'band', amount: amount.amount, rating: value.value, start: amount.start, end: value.end }];
  });
}

function orders(pieces: readonly Piece[], matches: readonly ShapeMatch[]): readonly ScoreClaim[] {
  return matches.flatMap(({ groups, from, to }): readonly ScoreClaim[] => {
    const about = subjectOf(pieces, groups.subject);
    const sides = [
      [groups.first, groups.other, groups.by],
      [groups.second, groups.third, undefined],
    ] as const;
    const { start, end } = placeOf(pieces, from, to);
    return sides.flatMap(([side, than, by]): readonly ScoreClaim[] => {
      const other = subjectOf(pieces, than);
      const isHigher = pieceIn(pieces, side)?.kind === 'above';
      return about === null || other === null || about.kind !== other.kind
        ? []
        : [
            {
              kind: 'order',
              subject: about,
              than: other,
              isHigher,
              by: pieceIn(pieces, by)?.amount ?? null,
              start,
              end,
            },
          ];
    });
  });
}

function ranks(pieces: readonly Piece[], matches: readonly ShapeMatch[]): readonly ScoreClaim[] {
  return matches.flatMap(({ groups, from, to }): readonly ScoreClaim[] => {
    const rank = pieceIn(pieces, groups.rank ?? groups.second);
    const about = subjectOf(pieces, groups.subject ?? groups.other);
    const { start, end } = placeOf(pieces, from, to);
    return rank === undefined || about === null || (about.kind !== 'parts' && about.kind !== 'statements')
      ? []
      : [{ kind: 'rank', rank: rank.kind === 'highest' ? 'highest' : 'lowest', subject: about, start, end }];
  });
}

/** “The lowest score of the five, 57”, “the best score of the five, at 85”: how many there are. */
function isOfAll(pieces: readonly Piece[], at: number): boolean {
  const isRanked = pieces.slice(Math.max(0, at - 3), at).some(({ kind }) => kind === 'highest' || kind === 'lowest');
  const isWord = isKindAt(pieces, at - 1, 'of') && isWrittenLike(pieces[at], /^\p{L}/u);
  const isBeforeScore = isKindAt(pieces, at + 1, 'comma', 'dash', 'open') && isKindAt(pieces, at + 2, 'amount');
  return isRanked && (isWord || isBeforeScore);
}
