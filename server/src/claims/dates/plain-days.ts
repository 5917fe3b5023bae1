import { isOfKind } from '../words/kinds.ts';
import { isWritten } from '../words/written.ts';
import type { DayPiece } from './day-pieces.ts';
import { isByOthers } from './made-by-others.ts';

/** Pieces behind which something may be put in between before the days come. */
const broken: ReadonlySet<string> = new Set([
  'visited',
  'visit',
  'subject',
  'name',
  'begin',
  'end',
  'happen',
  'days',
  'month',
]);
/** What stands behind an aside: the days, or what brings them. */
const resumed: ReadonlySet<string> = new Set(['break', 'in', 'from', 'days', 'month', 'be', 'have', 'relative', 'and']);
/** What an aside may not hold: then it tells of something. */
const telling: ReadonlySet<string> = new Set([
  'days',
  'month',
  'visit',
  'visited',
  'regulator',
  'team',
  'begin',
  'end',
  'publish',
  'happen',
  'have',
  'semicolon',
  'deny',
]);
const longestAside = 8;
/** “Which had parts on site and off site”, “(unannounced)”: what a visit was like, before what it did. */
const longestRelative = 14;
const resumedVisit: ReadonlySet<string> = new Set(['happen', 'begin', 'end', 'be', 'have', 'break', 'in', 'from']);
const tellingOfVisit: ReadonlySet<string> = new Set(['days', 'month', 'semicolon', 'but', 'publish', 'measures']);
const closings: ReadonlyMap<string, string> = new Map([
  ['comma', 'comma'],
  ['dash', 'dash'],
  ['open', 'close'],
]);
/** How far behind “when” its days stand. */
const longestWhen = 9;

/**
 * A sentence without what says how a visit was made, and without asides: “came back, by arrangement, on 9 March”. “When”
 * beside days says that something was, and supposes nothing. Null where that changes nothing. Linear.
 */
export function plainDays(pieces: readonly DayPiece[]): readonly DayPiece[] | null {
  const kept = pieces
    .slice(knownAt(pieces))
    .filter((_, at, all) => !isOfRegulators(all, at))
    .filter((piece) => piece.kind !== 'manner' && !(piece.kind === 'word' && /^\p{L}{3,}ly$/iu.test(piece.text)))
    .map((piece, at, all) => timeOf(piece, at, all))
    .map((piece, at, all) => (isThere(all, at) ? { ...piece, kind: 'visited' as const } : piece))
    .map((piece, at, all) => (isItsPlace(all, at) ? { ...piece, kind: 'in' as const } : piece));
  const plain: DayPiece[] = [];
  let at = 0;
  while (at < kept.length) {
    const end = asideAt(kept, at) ?? visitAsideAt(kept, at);
    plain.push(...(end === null ? kept.slice(at, at + 1) : []));
    at = end ?? at + 1;
  }
  return plain.length === pieces.length && plain.every((piece, index) => piece === pieces[index]) ? null : plain;
}

const longestKnown = 7;

/** Where a sentence begins behind “members will recall that”: what is recalled is so. */
function knownAt(pieces: readonly DayPiece[]): number {
  const at = pieces.slice(0, longestKnown).findIndex((piece) => isWritten(piece, 'recall remember aware know note'));
  const isOpening = at > 0 && !pieces.slice(0, at).some(({ kind }) => opened.has(kind));
  return isOpening ? at + (isOfKind(pieces[at + 1], 'relative') ? 2 : 1) : 0;
}

/** Behind these, what somebody recalls is no more than a part of what is told. */
const opened: ReadonlySet<string> = new Set([
  'visit',
  'visited',
  'regulator',
  'team',
  'comma',
  'deny',
  'condition',
  'days',
]);

const places: ReadonlySet<string> = new Set(['in', 'while', 'break']);

/** “Inspectors were in the home”, “we were with the service”: the word before the place says that they were there. */
function isThere(pieces: readonly DayPiece[], at: number): boolean {
  const isPlace = places.has(pieces[at]?.kind ?? '') && isWritten(pieces[at], 'in at with inside within');
  const who = pieces[at - 2]?.kind ?? '';
  return (
    isPlace &&
    isOfKind(pieces[at - 1], 'be') &&
    ['regulator', 'team'].includes(who) &&
    isOfKind(pieces[at + 1], 'subject')
  );
}

const somewhere: ReadonlySet<string> = new Set(['subject', 'name']);

/** “Our visit to the trust”, “spent three days with the council”: where it was, in other words than “at”. */
function isItsPlace(pieces: readonly DayPiece[], at: number): boolean {
  const before = pieces[at - 1]?.kind ?? '';
  const isTo = isOfKind(pieces[at], 'to') && before === 'visit';
  const isWith =
    isOfKind(pieces[at], 'while') &&
    isWritten(pieces[at], 'with') &&
    (before === 'visited' || (before === 'day-word' && isOfKind(pieces[at - 2], 'number')));
  return (isTo || isWith) && somewhere.has(pieces[at + 1]?.kind ?? '');
}

const regulators: ReadonlySet<string> = new Set(['regulator', 'team']);
/** Who works for a regulator. */
const people = 'officers officer staff officials official colleagues experts specialists people representatives';

/** “The commission’s inspectors”, “the regulator’s officers”: these are the regulator, so one word is enough. */
function isOfRegulators(pieces: readonly DayPiece[], at: number): boolean {
  const next = pieces[at + 1];
  const isBefore = isOfKind(pieces[at], 'regulator') && regulators.has(next?.kind ?? '');
  const isBehind =
    isOfKind(pieces[at - 1], 'regulator') && isOfKind(pieces[at], 'word') && isWritten(pieces[at], people);
  return isBefore || isBehind || isShortName(pieces, at);
}

/** A regulator with its short name in brackets: that is the same. */
function isShortName(pieces: readonly DayPiece[], at: number): boolean {
  const named = [at - 1, at, at + 1].find(
    (place) => isOfKind(pieces[place], 'regulator') && isOfKind(pieces[place - 1], 'open'),
  );
  return (
    named !== undefined &&
    isOfKind(pieces[named - 2], 'regulator') &&
    isOfKind(pieces[named + 1], 'close') &&
    at >= named - 1
  );
}

/** “When inspectors called in May”, “the last of our visits”: no condition, and no other time. */
function timeOf(piece: DayPiece, at: number, pieces: readonly DayPiece[]): DayPiece {
  if (piece.kind === 'condition' && isWritten(piece, 'when')) {
    const before = pieces[isOfKind(pieces[at - 1], 'comma') ? at - 2 : at - 1];
    const behind = pieces.slice(at + 1, at + longestWhen);
    const comma = behind.findIndex(({ kind }) => kind === 'comma');
    const near = comma === -1 ? behind : behind.slice(0, comma);
    return [before, ...near].some((one) => one?.days != null) ? { ...piece, kind: 'when' } : piece;
  }
  // “It went on until 27 April.”
  if (isWritten(piece, 'until') && isOfKind(pieces[at - 1], 'happen') && pieces[at + 1]?.days != null) {
    return { ...piece, kind: 'when' };
  }
  const isLastOf = piece.kind === 'before' && isWritten(piece, 'last') && isOfKind(pieces[at + 1], 'of');
  return isLastOf ? { ...piece, kind: 'word' } : piece;
}

/** Where an aside ends that begins with the comma at this place. */
function asideAt(pieces: readonly DayPiece[], at: number): number | null {
  if (!isOfKind(pieces[at], 'comma') || !broken.has(pieces[at - 1]?.kind ?? '')) {
    return null;
  }
  const length = pieces.slice(at + 1, at + 2 + longestAside).findIndex(({ kind }) => kind === 'comma');
  const inside = pieces.slice(at + 1, at + 1 + length);
  const isAside = length > 0 && !inside.some(({ kind }) => telling.has(kind));
  return isAside && resumed.has(pieces[at + 2 + length]?.kind ?? '') ? at + 2 + length : null;
}

/** Where an aside on a visit ends that begins at this place, with a comma, a dash or a bracket: behind it goes on what it did. */
function visitAsideAt(pieces: readonly DayPiece[], at: number): number | null {
  const closing = closings.get(pieces[at]?.kind ?? '');
  if (closing === undefined || pieces[at - 1]?.kind !== 'visit') {
    return null;
  }
  const near = pieces.slice(at + 1, at + 2 + longestRelative);
  const length = near.findIndex(
    ({ kind }, index) => kind === closing && resumedVisit.has(near[index + 1]?.kind ?? '') && index > 0,
  );
  const isPlain = length > 0 && !near.slice(0, length).some(({ kind }) => tellingOfVisit.has(kind));
  return isPlain && !isByOthers(pieces, at - 1, at + length) ? at + 2 + length : null;
}
