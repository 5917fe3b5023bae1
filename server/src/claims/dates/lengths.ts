import { readWholeNumber } from '../../text/whole-number.ts';
import { isOfAnotherTime } from '../pieces/gates.ts';
import { matchesOf, pieceIn, pieceOf, placeIn, type ShapeMatch, shapeOf, shapePattern } from '../pieces/shape.ts';
import { isOfKind } from '../words/kinds.ts';
import { isWritten, isWrittenLike } from '../words/written.ts';
import type { DateClaim } from './claims.ts';
import { type DayPiece, type DaySentence, daysIn } from './day-pieces.ts';

const many = '(?<count>number) (?<unit>day-word|word)';
const team = '(?:(?:regulator|team) (?:(?:from|of) regulator)?)';
/** “The inspection lasted three days”, “it took place over two days”, “inspectors spent two days at the home”. */
const lengths = [
  `(?<visit>visit) (?:(?:of|in) (?:subject|name|pronoun|of|and){1,6})? (?:comma (?:break|in|on|of)* (?:days|month) comma)? (?:be|have|occasion|comma|and)* (?<verb>happen) (?:for|break|word)? ${many} (?! (?:word|comma)* (?:break|before) (?:visit|publish))`,
  `${team} have? (?<verb>visited) ${many} (?:break|in) subject`,
].map(shapePattern);
/** “Published seven weeks after our visit”. */
const gaps = [
  `publish (?:document|break|regulator|now|comma)* ${many} (?:word comma?)? (?<after>now|break) (?:visit|${team} (?:visited|begin))? (?:end|begin)?`,
  `(?:visit|now) (?:be|have)* (?:end|happen) ${many} (?<before>before) document be publish`,
].map(shapePattern);
/** “Our last inspection before this one was on 4 September”. */
const befores = [
  `(?<last>before) (?:(?:of|in) (?:subject|name|pronoun|of){1,4} | subject | before (?:pronoun number|now|visit))? (?:be|have|happen|comma)* (?:break|in)? (?<days>days)`,
].map(shapePattern);

const unitDays: Readonly<Record<string, readonly [number, number]>> = { day: [1, 1], week: [7, 6], month: [30, 20] };
const whole = /^(?:lasted|ran|spanned|went on|took)$/i;
const lastOne = /\b(?:last|previous)\b/i;
const anAssessment = /\b(?:inspections?|assessments?|inspected|assessed)\b/i;

/** What a sentence says of how long an assessment took, how long before publication it was, and when the one before was. */
export function readLengths({ pieces, isQuestion }: DaySentence): readonly DateClaim[] {
  const shape = shapeOf(pieces);
  const stated = (patterns: typeof lengths) =>
    patterns.flatMap((pattern) => matchesOf(pattern, shape)).filter((match) => !isQuestion && isSaid(pieces, match));
  return [
    ...stated(lengths).flatMap((match) => lengthClaim(pieces, match)),
    ...stated(gaps).flatMap((match) => gapClaim(pieces, match)),
    ...stated(befores).flatMap((match) => earlierClaim(pieces, match)),
  ];
}

function isSaid(pieces: readonly DayPiece[], { to }: ShapeMatch): boolean {
  return !pieces
    .slice(0, to)
    .some(({ kind }) => ['condition', 'hedge', 'deny', 'speech', 'other-voice'].includes(kind));
}

function lengthClaim(pieces: readonly DayPiece[], match: ShapeMatch): readonly DateClaim[] {
  const { groups, from, to } = match;
  const said = amountOf(pieces, match);
  const verb = pieceOf(pieces, groups.verb);
  // Beside the days themselves they are counted with these.
  const hasDays = pieces.some(({ kind }) => kind === 'days');
  if (hasDays || said === null || said.unit !== 'day' || isOfAnotherTime(pieces, from, to) || isOthers(pieces, match)) {
    return [];
  }
  return [{ kind: 'length', count: said.count, isWhole: isWrittenLike(verb, whole), ...said.place }];
}

/** “The fire inspection lasted …”: a word before it says whose it was. */
function isOthers(pieces: readonly DayPiece[], { groups }: ShapeMatch): boolean {
  const before = pieces[placeIn(groups.visit) - 1];
  return before !== undefined && ['word', 'name', 'other-voice', 'a'].includes(before.kind);
}

function gapClaim(pieces: readonly DayPiece[], match: ShapeMatch): readonly DateClaim[] {
  const said = amountOf(pieces, match);
  const [days, leeway = 0] = unitDays[said?.unit ?? ''] ?? [];
  const after = pieceIn(pieces, match.groups.after);
  const isAfter = isWrittenLike(after, /^after\b/i);
  const isVisit = isOfKind(after, 'now') || pieces[match.to - 1] !== after;
  const isBetween = match.groups.before !== undefined || (isAfter && isVisit);
  return said === null || days === undefined || !isBetween
    ? []
    : [{ kind: 'gap', days: said.count * days, leeway, ...said.place }];
}

function earlierClaim(pieces: readonly DayPiece[], { groups }: ShapeMatch): readonly DateClaim[] {
  const last = pieceOf(pieces, groups.last);
  const { days, start, end } = daysIn(pieces, groups.days);
  return !(lastOne.test(last.text) && anAssessment.test(last.text)) ||
    isOfThing(pieces, placeIn(groups.last)) ||
    !days.hasYear
    ? []
    : [{ kind: 'earlier', days, start, end }];
}

/** “The lift was last inspected on …”: neither the service nor “it”. */
function isOfThing(pieces: readonly DayPiece[], at: number): boolean {
  const before = pieces.slice(0, at).findLast(({ kind }) => kind !== 'be' && kind !== 'have');
  return isWrittenLike(pieces[at], /(?:inspected|assessed)$/i) && (before?.kind === 'word' || before?.owner === true);
}

/** A number of days, weeks or months, unless it is only about so many. */
function amountOf(pieces: readonly DayPiece[], { groups }: ShapeMatch) {
  const number = pieceOf(pieces, groups.count);
  const unit = pieceOf(pieces, groups.unit);
  const before = pieces[placeIn(groups.count) - 1];
  const count = readWholeNumber(number.text);
  const [, name = ''] = /^(day|week|month)s?$/i.exec(unit.text) ?? [];
  const isVague = isWritten(before, 'about around nearly almost roughly under than least most to some');
  return count === null || name === '' || isVague
    ? null
    : { count, unit: name.toLowerCase(), place: { start: number.start, end: unit.end } };
}
