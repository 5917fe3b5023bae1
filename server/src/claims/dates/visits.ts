import { daysAfter, daysBetween } from '../../text/dates/calendar.ts';
import { readWholeNumber } from '../../text/whole-number.ts';
import { matchesOf, pieceIn, pieceOf, placeIn, type ShapeMatch, shapeOf } from '../pieces/shape.ts';
import { isOfKind } from '../words/kinds.ts';
import { isWritten, isWrittenLike } from '../words/written.ts';
import type { DateClaim, DaysOf, SaidDays } from './claims.ts';
import { type DayPiece, type DaySentence, daysIn } from './day-pieces.ts';
import { isOwnVisit, oneWord } from './own-visits.ts';
import { plainDays } from './plain-days.ts';
import { visitForms } from './visit-forms.ts';

/** What a sentence says of the days of an assessment, as it is written and without what is put in between. */
export function readVisits({ pieces, isQuestion }: DaySentence, text: string): readonly DateClaim[] {
  const seen = new Set<number>();
  const plain = plainDays(pieces);
  return [
    ...(plain === null ? [] : visitsIn(plain, text, isQuestion, seen)),
    ...visitsIn(pieces, text, isQuestion, seen),
  ];
}

/** `seen` are the starts of the days that were read already. */
function visitsIn(
  pieces: readonly DayPiece[],
  text: string,
  isQuestion: boolean,
  seen: Set<number>,
): readonly DateClaim[] {
  const shape = shapeOf(pieces);
  return visitForms.flatMap(({ of, pattern }) =>
    matchesOf(pattern, shape).flatMap((match): readonly DateClaim[] => {
      const said = daysIn(pieces, match.groups.days);
      if (seen.has(said.start) || !isOwnVisit(pieces, match, text, isQuestion)) {
        return [];
      }
      const told = match.groups.side === undefined ? toldDays(pieces, match, text, of) : besideDays(pieces, match);
      if (told === null || isTooLong(told.days)) {
        return [];
      }
      seen.add(match.groups.side === undefined ? said.start : -1);
      const own = { isThis: isThis(pieces, match, text), isBare: isBare(pieces, match) };
      return [{ kind: 'assessed', start: said.start, end: said.end, ...own, ...told }];
    }),
  );
}

/** “Between May 2016 and April 2023, the eve of our inspection”: no assessment takes so long. */
function isTooLong({ first, last }: SaidDays): boolean {
  return daysBetween(first, last) > longestAssessment;
}

/** In days. */
const longestAssessment = 366;

/** The days that a sentence names, and which of the assessment they are. */
function toldDays(
  pieces: readonly DayPiece[],
  match: ShapeMatch,
  text: string,
  form: DaysOf | 'seen',
): { readonly days: SaidDays; readonly of: DaysOf } | null {
  const at = placeIn(match.groups.days);
  const { days } = daysIn(pieces, match.groups.days);
  const finish = pieceIn(pieces, match.groups.finish);
  if (isOfKind(finish, 'happen') && !/^complet/i.test(finish.text)) {
    return null;
  }
  // “It began with a look at records from 4 May”, “it ended with a promise to reply by 4 July”.
  if (match.groups.what !== undefined && !isWritten(pieces[at - 1], 'on')) {
    return null;
  }
  const order = orderOf(pieces, match, text);
  if (match.groups.order !== undefined && order === null) {
    return null;
  }
  const told = form === 'seen' ? wholeOf(days, pieces, match) : form;
  const of = order ?? (told === 'all' && isOneOfDays(pieces, match, at) ? 'some' : told);
  return { days, of: of === 'last' && isWritten(pieces[at - 1], 'by') ? 'by' : of };
}

const daysOfUnit: Readonly<Record<string, readonly [number, number]>> = { day: [1, 0], week: [7, 4], month: [30, 15] };

/** “On 2 June, the day before we came”: the days that were so long before or behind those that are said. */
function besideDays(
  pieces: readonly DayPiece[],
  { groups, to }: ShapeMatch,
): { readonly days: SaidDays; readonly of: DaysOf; readonly end: number } | null {
  const said = daysIn(pieces, groups.days).days;
  const [, unit = ''] = /^(?<unit>day|week|month)s?$/i.exec(pieceOf(pieces, groups.unit).text) ?? [];
  const [length = 0, leeway = 0] = daysOfUnit[unit.toLowerCase()] ?? [];
  const counted = pieceIn(pieces, groups.count);
  const count = isOfKind(counted, 'number') ? readWholeNumber(counted.text) : 1;
  if (length === 0 || count === null || said.precision !== 'days') {
    return null;
  }
  const away = count * length * (isWritten(pieceIn(pieces, groups.side), 'after') ? -1 : 1);
  const first = daysAfter(said.first, away - leeway);
  const last = daysAfter(said.last, away + leeway);
  return { days: { ...said, first, last, precision: 'about' }, of: 'some', end: pieceOf(pieces, [to - 1, to]).end };
}

const orders: ReadonlyMap<string, DaysOf> = new Map([
  ['first', 'first'],
  ['last', 'last'],
  ['final', 'last'],
  ['second', 'some'],
  ['third', 'some'],
  ['fourth', 'some'],
]);

const isPresence = /^(?:in|with|inside|within)$/i;
const orderBefore = /\b(?<word>first|last|final|second|third|fourth)(?: of (?:our|the|its|their))?\s+$/i;
const orderOfDay = /\b(?<word>first|last|final|second|third|fourth) day of (?:our|the|this|its)\s+$/i;

/** “The last day of the assessment was …”, “our first visit, on …”, “the first of our visits”, “we first came on …”. */
function orderOf(pieces: readonly DayPiece[], { groups }: ShapeMatch, text: string): DaysOf | null {
  const given = pieceOf(pieces, groups.order ?? groups.visit);
  if (groups.order !== undefined || given.kind === 'word') {
    return orders.get(given.text.toLowerCase()) ?? null;
  }
  const isOrdered = given.kind === 'day-word' || given.kind === 'visited' || /^(?:site )?visits?$/i.test(given.text);
  const before = text.slice(Math.max(0, given.start - oneWord), given.start);
  const word = (isOrdered ? orderBefore : orderOfDay).exec(before)?.groups?.word;
  return orders.get(word?.toLowerCase() ?? '') ?? null;
}

/** A range is the whole of it; one day, or a month, may be part of it, and what is “completed” ends. */
function wholeOf({ first, last, precision }: SaidDays, pieces: readonly DayPiece[], match: ShapeMatch): DaysOf {
  if (pieces.slice(match.from, match.to).some(({ kind, text }) => kind === 'happen' && /^complete/i.test(text))) {
    return 'last';
  }
  const isRange = first.day !== last.day || first.month !== last.month;
  const isVisit = pieceOf(pieces, match.groups.visit).text;
  // “They were in the home between 3 and 5 June”: the assessment may have gone on elsewhere.
  if (isPresence.test(isVisit)) {
    return 'some';
  }
  const said = pieceIn(pieces, match.groups.days);
  // “Site visits from 30 June to 2 July”: none lay before or behind.
  const isSpan = isWritten(pieces[placeIn(match.groups.days) - 1], 'from') || isWrittenLike(said, /^between\b/i);
  return precision === 'days' && isRange && (isSpan || !/visit/i.test(isVisit)) ? 'all' : 'some';
}

function isBare(pieces: readonly DayPiece[], match: ShapeMatch): boolean {
  const visit = pieceOf(pieces, match.groups.visit);
  const sure = pieces
    .slice(match.from, match.to)
    .some(({ kind }) => ['regulator', 'team', 'occasion', 'day-word'].includes(kind));
  return visit.kind === 'visit' && !sure && !/inspection/i.test(visit.text);
}

/** “This inspection”, “date of assessment”: no other one is meant. “Our assessment in May 2024” may be any of ours. */
function isThis(pieces: readonly DayPiece[], { groups }: ShapeMatch, text: string): boolean {
  const visit = pieceOf(pieces, groups.visit);
  const isMonth = daysIn(pieces, groups.days).days.precision === 'month';
  const ours = isMonth ? /\b(?:this|these)\b/i : /\b(?:this|these|our)\b/i;
  if (visit.kind === 'day-word') {
    return true;
  }
  const before = text.slice(Math.max(0, visit.start - oneWord), visit.start);
  const near = before.trim().split(/\s+/).slice(-2).join(' ');
  return visit.kind === 'now' ? !isMonth || ours.test(visit.text) : ours.test(near);
}

/**
 * “The visit was on 4 March and calls ended on 8 March”: a visit may be one day of several that a sentence gives. What is
 * done on site is never more than a part.
 */
function isOneOfDays(pieces: readonly DayPiece[], { groups }: ShapeMatch, at: number): boolean {
  const visit = pieceOf(pieces, groups.visit).text;
  const hasOthers = pieces.some(({ days }, index) => index !== at && days !== null);
  return /\bsite\b/i.test(visit) || (/visit/i.test(visit) && hasOthers);
}
