import { isOfAnotherTime } from '../pieces/gates.ts';
import { pieceOf, placeIn, type ShapeMatch } from '../pieces/shape.ts';
import { isOfKind } from '../words/kinds.ts';
import { isWritten, isWrittenLike } from '../words/written.ts';
import { type DayPiece, daysIn } from './day-pieces.ts';
import { isByOthers, owners } from './made-by-others.ts';

/** Before an assessment of somebody else, such as “her assessment” or “the fire inspection”, stand other words. */
const ownWords =
  /(?:^|[.;:,(“"–—-]\s*|\b(?:the|this|these|our|we|an?|of|on|during|at|after|following|since|and|or|unannounced|announced|evening|morning|afternoon|night|day|weekend|both|two|three|second|third|comprehensive|focused|focussed|short|brief|routine|planned|full|short-notice|notice|responsive|targeted|rated|first|site|off|dates?|days?|inspected|assessed|carried out|undertook|completed|conducted|in)[\s-]+)$/i;
const ownDay = /(?:^|[.;:,]\s|\b(?:the|our|both)\s+)(?:very\s+)?(?:(?:first|last|final|second|third|fourth)\s+)?$/i;
const ourDay = /\bour\s+(?:very\s+)?(?:first|last|final|second|third|fourth)\s+$/i;
/** How far before a word the words that own it stand. */
export const oneWord = 28;
const anchored =
  /\b(?:before|after|since|until|following)\s+(?:the\s+(?:first|last)\s+of\s+)?(?:our|this|the)\s+(?:site\s+)?$|\b(?:last|final)\s+$/i;
/** Behind its day: “on 22 July, the last day of the assessment”. */
const lastDay = /\b(?:last|final)\s+day\s+of\s+(?:the|our|this)\s+$/i;

const surprising = /\b(?:surprise|shock|snap|spot|latest)\s+$/i;
/** One that was not made. */
const cancelled = /^(?:cancel(?:led)?|postponed?|planned to|rearranged|rescheduled|called off|put off)$/i;

const contrasted =
  /\b(?:at|in|on|by) this (?:one|assessment|inspection|visit|occasion)\b|\bthis time\b|\bthe (?:year|month|one) before which\b/i;

/** Whether a visit and its days, as a pattern found them, are of this assessment, and are told as a fact. */
export function isOwnVisit(pieces: readonly DayPiece[], match: ShapeMatch, text: string, isQuestion: boolean): boolean {
  const visit = pieceOf(pieces, match.groups.visit);
  const end = match.to;
  const start = ownStart(pieces, match);
  const own = pieces.slice(start, end);
  // “They returned on 27 June to complete the inspection, which had begun on 21 June.”
  const isBesideLater =
    pieces.slice(match.from, end).some(({ kind }) => kind === 'begin') &&
    pieces.slice(0, match.from).some(({ days }) => days !== null) &&
    pieces.slice(match.from, end).some(({ kind }) => kind === 'relative');
  const isHad =
    !isBesideLater && pieces.slice(match.from, end).some((piece) => piece.kind === 'have' && isWritten(piece, 'had'));
  // “Had the visit been made on …”.
  const isTold = own.some(({ kind }, at) => kind === 'speech' && !/^(?:regulator|team)$/.test(own[at - 1]?.kind ?? ''));
  const isInverted = isWritten(own[0], 'had should were');
  const isSupposed =
    isTold || isInverted || own.some(({ kind }) => kind === 'condition' || kind === 'hedge' || kind === 'deny');
  // “Four weeks before our visit on …”, “the last day of the assessment”: the words before it say nothing of when it was.
  const at = placeIn(match.groups.visit);
  const isBeside = match.groups.side !== undefined;
  const before = text.slice(Math.max(0, visit.start - oneWord), visit.start);
  const isAnchor = isBeside || anchored.test(before) || (placeIn(match.groups.days) < at && lastDay.test(before));
  const from = isAnchor ? at : start;
  const timed = pieces.slice(from, end + purposeAt(pieces.slice(end)));
  const isOther = isOfAnotherTime(timed, (isAnchor ? at : match.from) - from, end - from);
  // “At our assessment in May 2022 …, and at this one …”, “in May 2022, the year before which …”.
  const isContrast = contrasted.test(text.slice(pieceOf(pieces, [end - 1, end]).end, pieces.at(-1)?.end));
  const isPlanned = pieces.some(({ text: word }) => cancelled.test(word));
  const isNotNow = isHad || isSupposed || isOther || isContrast || isPlanned || isUntilNow(pieces, at, before);
  if (isQuestion || isNotNow || isElsewhere(pieces, match, before)) {
    return false;
  }
  // “Her last day at the home”, “the builders’ first day on site”.
  if (visit.kind === 'day-word' && !isOfKind(pieces[at + 1], 'of') && !isOfKind(pieces[at + 1], 'visit')) {
    return (isOfKind(pieces[at + 1], 'visited') ? ownDay : ourDay).test(before);
  }
  if (isOfSomebody(pieces, at, end, text)) {
    return false;
  }
  const isNoun = visit.kind === 'visit';
  // “The inspectors’ visit”, “the regulator’s inspection”.
  const isRegulators = isNoun && owners.has(pieces[at - 1]?.kind ?? '') && pieces[at - 1]?.owner === true;
  // “Staff had a visit on …”: anybody’s.
  const isAny = isNoun && !/inspection/i.test(visit.text) && isOfKind(pieces[at - 1], 'a');
  const hasTeam = pieces
    .slice(match.from, match.to)
    .some(({ kind }) => ['regulator', 'team', 'document'].includes(kind));
  if (isAny && !hasTeam) {
    return false;
  }
  // “A surprise visit”, “the March inspection”.
  const isOurs = surprising.test(before) || isOfKind(pieces[at - 1], 'month');
  return !isNoun || isRegulators || isOurs || ownWords.test(before) || (hasTeam && /\btheir\s+$/i.test(before));
}

/** “It has been in special measures since our visit in January”: an earlier one. */
function isUntilNow(pieces: readonly DayPiece[], at: number, before: string): boolean {
  return /\bsince\b/i.test(before) && pieces.slice(0, at).some(({ kind }) => kind === 'measures');
}

/** “The last day of her visit to the home.” */
function isOfSomebody(pieces: readonly DayPiece[], at: number, end: number, text: string): boolean {
  const behind = isOfKind(pieces[at], 'day-word') ? pieces.slice(at + 1, end) : [];
  const visit = behind.find(({ kind }) => kind === 'visit');
  const between = visit === undefined ? '' : text.slice(pieces[at]?.end, visit.start).trimEnd();
  return /(?:\b(?:her|his|their)|['’]s)$/i.test(between) && !behind.some(({ kind }) => owners.has(kind));
}

const aside = /\b(?:before|after|since|following|until)\s+(?:\S+\s+){0,2}$/i;

/** “After our visit, on 4 July, the home closed”: days of what followed. “… had found the same at another home”. */
function isElsewhere(pieces: readonly DayPiece[], { groups, to }: ShapeMatch, before: string): boolean {
  const at = placeIn(groups.visit);
  const isBehind = placeIn(groups.days) > at && isOfKind(pieces[at + 1], 'comma');
  const isAside = isBehind && isOfKind(pieces[to], 'comma') && aside.test(before);
  const end = pieces.findIndex(({ kind }, place) => place >= to && joints.has(kind));
  const behind = pieces.slice(to, end === -1 ? pieces.length : end);
  return (
    isAside ||
    isByOthers(pieces, at, to) ||
    behind.some((piece, place) => isWritten(piece, 'another') && isOfKind(behind[place + 1], 'subject'))
  );
}

const joints: ReadonlySet<string> = new Set(['comma', 'semicolon', 'and', 'but', 'dash']);
const openings: ReadonlySet<string> = new Set(['and', 'but', 'while', 'semicolon']);

/**
 * “We last visited in 2022, and we went back on 3 June 2025”: behind “and” stands a statement of its own, with its own
 * year.
 */
function ownStart(pieces: readonly DayPiece[], { from, groups }: ShapeMatch): number {
  const isDated = daysIn(pieces, groups.days).days.hasYear;
  const isOpened = openings.has(pieces[from - 1]?.kind ?? '');
  return isDated && isOpened ? from : 0;
}

const purposes = 'to because since following so despite due owing without whether and if';

/** Where the words behind the days tell why it was made, and no more when: “to see whether it had made last year’s changes”. */
function purposeAt(behind: readonly DayPiece[]): number {
  const at = behind.findIndex((piece) => isWritten(piece, purposes) || isWrittenLike(piece, /^without\b/i));
  return at === -1 ? behind.length : at;
}
