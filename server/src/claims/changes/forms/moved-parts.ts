import { isYear } from '../../clauses/clauses.ts';
import { isKind } from '../../named/list-source.ts';
import { isGate } from '../../second-reading/gates.ts';
import { isOfKind } from '../../words/kinds.ts';
import type { TokenKind } from '../../words/lexicon.ts';
import { tokenAt } from '../../words/token-at.ts';
import { isValueLike, isWritten } from '../../words/written.ts';
import { type Alternative, type Check, type Move, nothingSaid } from '../checks.ts';
import { cueIn, deniedMoves, isDenied, stepsIn } from '../marks.ts';
import type { ChangeSource, Piece } from '../pieces.ts';
import type { NamedToken } from '../subjects/named-services.ts';
import type { Sentence } from '../subjects/rated-things.ts';
import { partOf, type Thing, theWhole } from '../things.ts';

/** Key questions, each of them or so many. */
interface Subject {
  readonly things: readonly Thing[];
  /** How many of them; null for each. */
  readonly count: number | null;
  readonly isNone: boolean;
  /** The place behind its last token. */
  readonly next: number;
}

/** What is said of them, and at which token. */
interface Told {
  readonly subject: Subject;
  readonly said: Pick<Alternative, 'before' | 'now' | 'move' | 'steps'>;
  readonly at: number;
}

/**
 * Sentences that say of key questions which way they went, and nothing else: “safe and effective have gone up, and well-led
 * has stayed the same”, “three key questions moved from requires improvement to good and the other two were unchanged”.
 * Empty where a word is left over.
 */
export function movedParts({ source, text, pieces }: Sentence): readonly Check[] {
  if (source.services.length > 0 || source.tokens.some((token, at) => isDoubt(source, token, at))) {
    return [];
  }
  const told = toldBy(source, pieces);
  const all = [...told.filter(isNew), ...onlyThose(source, told)];
  const isExact = !more.test(text);
  return isOfRatings(source, told) ? all.map((one) => ({ ...checkOf(source, one), isExact })) : [];
}

/** Words after which there may be more than were counted: “two improved. So did a third”. */
const more = /\b(?:at least|more than|also|so (?:did|has|have)|too|as well|third|fourth|fifth|another|further)\b/iu;

/** What the pieces of a sentence say, one after the other; nothing where one of them is not understood. */
function toldBy(source: ChangeSource, pieces: readonly Piece[]): readonly Told[] {
  let state: State | null = { told: [], held: null };
  for (const piece of pieces) {
    const next: State | null = state === null ? null : after(source, piece, state);
    const listed = state === null ? null : thoseBehind(source, piece, state);
    if (listed !== null) {
      return listed;
    }
    if (next === null && piece.joint === 'dash' && state?.held === null && state.told.length > 0) {
      // “One got worse: effective is now …, where before it was …”: what stands behind only says more of it.
      break;
    }
    state = next;
  }
  return state?.held === null ? state.told : [];
}

/** “Three ratings are better – safe, caring and well-led”: which ones were counted; null where the piece does not say. */
function thoseBehind(source: ChangeSource, piece: Piece, { told, held }: State): readonly Told[] | null {
  const last = told.at(-1);
  const subject = piece.joint === 'dash' && held === null ? subjectOf(source, piece, []) : null;
  const isThose = subject?.count === null && subject.next === source.tokens.length;
  return last?.subject.count != null && isThose && subject.things.length === last.subject.count
    ? [...told.slice(0, -1), { ...last, subject }]
    : null;
}

/** What was told so far, and what was named and is waiting for its verb. */
interface State {
  readonly told: readonly Told[];
  readonly held: Subject | null;
}

/** What is known behind a piece; null where it is not understood. */
function after(source: ChangeSource, piece: Piece, { told, held }: State): State | null {
  const subject = subjectOf(source, piece, told);
  const more = subject === null && held === null ? moreOf(source, piece, told.at(-1)) : null;
  if (more !== null) {
    // “One has improved, from inadequate to good.”
    return { told: [...told.slice(0, -1), more], held };
  }
  if (subject?.next === piece.to && (held === null || held.count === subject.things.length)) {
    // “One, safe, dropped”, “two (safe and caring) rose”: those are the ones.
    return { told, held: subject };
  }
  if (subject === null && isAside(source, piece)) {
    return { told, held };
  }
  const own = held === null ? subject : subject === null ? held : null;
  const one = own === null ? null : toldIn(source, piece, own, subject?.next);
  return one === null ? null : { told: [...told, one], held: null };
}

/** “Only responsive has moved”: all others have not. */
function onlyThose(source: ChangeSource, told: readonly Told[]): readonly Told[] {
  const [one, ...more] = told;
  const move = one === undefined ? null : others[one.said.move ?? 'same'];
  const isOnly = source.tokens.findIndex(({ kind }) => kind === 'only');
  if (one === undefined || more.length > 0 || move === null || isOnly === -1 || one.subject.count !== null) {
    return [];
  }
  const named = one.subject.things.map(({ part }) => part);
  const things = source.parts.filter((part) => !named.includes(part)).map(partOf);
  return [{ ...one, subject: { ...one.subject, things }, said: { before: null, now: null, move, steps: null } }];
}

/** What is so of all others where only one went that way. */
const others: Readonly<Record<Move, Move | null>> = {
  up: 'not up',
  down: 'not down',
  changed: 'same',
  same: 'changed',
  'not up': null,
  'not down': null,
};

/** What names both key questions and ratings is read elsewhere. */
function isNew({ subject, said }: Told): boolean {
  return subject.count !== null || (said.before === null && said.now === null);
}

function checkOf({ tokens }: ChangeSource, { subject, said, at }: Told): Check {
  const { start, end } = tokenAt(tokens, at);
  const { things, count } = subject;
  // “Four ratings have gone up”: that of the whole may be one of them.
  const mayBeWhole =
    count !== null && tokens.some(({ kind, text }) => kind === 'area' && /^(?:rating|grade)/iu.test(text));
  const all = mayBeWhole ? [things, [...things, theWhole]] : [things];
  return { start, end, alternatives: all.map((one) => ({ ...nothingSaid, ...said, things: one, count })) };
}

function isDoubt(source: ChangeSource, token: NamedToken, at: number): boolean {
  return (
    /^(?:had|again|once more)$/iu.test(token.text) ||
    isYear(token) ||
    doubts.has(token.kind) ||
    (isGate(source, token, at) && token.kind !== 'deny')
  );
}

const doubts: ReadonlySet<TokenKind> = new Set<TokenKind>(['older', 'first', 'lose', 'again', 'except']);

/** What a piece begins with; null where it names no key questions there. */
function subjectOf(source: ChangeSource, piece: Piece, told: readonly Told[]): Subject | null {
  let at = piece.from;
  while (at < piece.to && (isTime(source, at) || isKind(source, at, 'only'))) {
    at += 1;
  }
  let next = at;
  while (
    next < piece.to &&
    isKind(source, next, 'number', 'other', 'area', 'of', 'all', 'deny', 'pronoun') &&
    !isTime(source, next)
  ) {
    next += 1;
  }
  const neither = neitherOf(source, piece, at);
  if (neither !== null) {
    return neither;
  }
  const words = source.tokens.slice(at, next);
  const [number = null] = words.flatMap(({ kind, value }) => (kind === 'number' ? [Number(value)] : []));
  if (words.some(({ kind }) => kind === 'other')) {
    return othersThan(source, told, number, next);
  }
  const isNotOne = isWritten(words[0], 'not') && words[1]?.value === '1';
  const isNone = isNotOne || isWritten(words[0], 'none neither') || isNoPart(source, at);
  const isOfAreas = source.tokens.some(({ kind }) => kind === 'area') && !words.some(({ kind }) => kind === 'all');
  if (isNone && isOfAreas) {
    return { things: source.parts.map(partOf), count: null, isNone, next: isNoPart(source, at) ? at + 2 : next };
  }
  const whole = piece.groups.find((one) => one.at === at && one.next > next);
  const listed = source.tokens.slice(next, whole?.next ?? next).filter(({ kind }) => kind === 'part');
  if (whole !== undefined && listed.length > 0 && listed.length === number) {
    // “Two of the key questions, safe and effective, …”
    return { things: listed.map(({ value }) => partOf(value)), count: null, isNone: false, next: whole.next };
  }
  if (isOfKind(words[0], 'number') && number !== null && isOfAreas && number <= source.parts.length) {
    return { things: source.parts.map(partOf), count: number, isNone: false, next };
  }
  const group = piece.groups.find((one) => one.at === at && one.isOfParts);
  const things = group?.things ?? [];
  const isKnown = things.length > 0 && things.every(({ part }) => part !== null);
  return group !== undefined && isKnown ? { things, count: null, isNone: false, next: group.next } : null;
}

/** “Neither safe nor well-led”, “neither the overall rating nor the rating for safe”. */
function neitherOf(source: ChangeSource, { to }: Piece, at: number): Subject | null {
  let next = at + 1;
  while (
    next < to &&
    (isKind(source, next, 'part', 'overall', 'rating', 'for', 'of') || isWritten(source.tokens[next], 'nor that'))
  ) {
    next += 1;
  }
  const things = source.tokens
    .slice(at, next)
    .flatMap(({ kind, value }) => (kind === 'part' ? [partOf(value)] : kind === 'overall' ? [theWhole] : []));
  const isNeither = isWritten(source.tokens[at], 'neither');
  return isNeither && things.length > 1 ? { things, count: null, isNone: true, next } : null;
}

function isNoPart(source: ChangeSource, at: number): boolean {
  return tokenAt(source.tokens, at).value.toLowerCase() === 'no' && isKind(source, at + 1, 'area');
}

/** “The other two”, “the rest”: those that the sentence has not named, or so many as it has not counted. */
function othersThan(source: ChangeSource, told: readonly Told[], number: number | null, next: number): Subject | null {
  const named = told.flatMap(({ subject }) => (subject.count === null ? subject.things.map(({ part }) => part) : []));
  const counted = told.reduce((sum, { subject }) => sum + (subject.count ?? 0), 0);
  const things = source.parts.filter((part) => !named.includes(part)).map(partOf);
  const left = number ?? things.length - counted;
  const isEach = counted === 0 && left === things.length;
  return told.length === 0 || left < 1 || left > things.length
    ? null
    : { things, count: isEach ? null : left, isNone: false, next };
}

/** What a piece says behind its subject; null where a word of it is not known. */
function toldIn(source: ChangeSource, piece: Piece, subject: Subject, from: number = piece.from): Told | null {
  const isLeft = source.tokens
    .slice(from, piece.to)
    .some(
      (_, place) =>
        !isPlain(source, from + place) &&
        !piece.values.some(({ at, next }) => at <= from + place && from + place < next),
    );
  const cue = cueIn(source, piece);
  const [value] = piece.values;
  const ratings = ratingsOf(source, piece, cue?.move === 'same');
  const place = cue ?? value;
  if (isLeft || place === undefined || ratings === null || (cue === null && !isWholeMove(ratings))) {
    return null;
  }
  const move =
    cue === null ? null : subject.isNone && !isDenied(source, piece, cue.at) ? deniedMoves[cue.move] : cue.move;
  return { subject, said: { ...ratings, move, steps: stepsIn(source, piece) }, at: place.at };
}

/** Both that of before and that of now. */
function isWholeMove({ before, now }: Pick<Alternative, 'before' | 'now'>): boolean {
  return before !== null && now !== null;
}

/** What words behind a comma add to what was told last: the ratings, where it named none. */
function moreOf(source: ChangeSource, piece: Piece, last: Told | undefined): Told | null {
  const isBare = last !== undefined && last.said.before === null && last.said.now === null;
  const isRatings = source.tokens
    .slice(piece.from, piece.to)
    .every(({ kind }) => kind === 'from' || kind === 'to' || kind === 'value' || kind === 'a');
  const ratings = isBare && piece.joint === 'comma' && isRatings ? ratingsOf(source, piece, false) : null;
  return ratings === null || last === undefined ? null : { ...last, said: { ...last.said, ...ratings } };
}

/** The rating before and that of now, by the words before them; null where these do not say which is which. */
function ratingsOf(
  source: ChangeSource,
  { values }: Piece,
  isSame: boolean,
): Pick<Alternative, 'before' | 'now'> | null {
  let before: string | null = null;
  let now: string | null = null;
  for (const { at, rating } of values) {
    const isFrom = isKind(source, at - 1, 'from');
    const isTo = isKind(source, at - 1, 'to');
    if (!(isFrom || isTo || isSame)) {
      return null;
    }
    before = isFrom || isSame ? rating : before;
    now = isTo || isSame ? rating : now;
  }
  return values.length > 2 ? null : { before, now };
}

/** “Compared with our last inspection”. */
function isAside(source: ChangeSource, { from, to }: Piece): boolean {
  return source.tokens.slice(from, to).every((_, place) => isTime(source, from + place));
}

function isTime(source: ChangeSource, at: number): boolean {
  return isKind(source, at, ...times) || isWritten(source.tokens[at], 'since also however compared with');
}

const times: readonly TokenKind[] = ['earlier', 'before', 'latest', 'now', 'instead'];

function isPlain(source: ChangeSource, at: number): boolean {
  // “… stayed as it was.”
  const isAsIt = isKind(source, at, 'pronoun') && isValueLike(source.tokens[at - 1], / as$/u);
  return isAsIt || isTime(source, at) || isKind(source, at, ...plain) || isWritten(source.tokens[at], 'at by each');
}

const plain: readonly TokenKind[] = [
  'have',
  'be',
  'both',
  'all',
  'from',
  'to',
  'as',
  'a',
  'level',
  'number',
  'rating',
  'give',
  'deny',
  'better',
  'worse',
  'rise',
  'fall',
  'step-up',
  'step-down',
  'steady',
  'stay',
  'unchanged',
  'move',
  'find',
];

/** Whether ratings are meant: people can be more caring, and a home safer, where no rating went up. */
function isOfRatings({ tokens }: ChangeSource, told: readonly Told[]): boolean {
  const isRated = tokens.some(
    ({ kind }) => kind === 'rating' || kind === 'give' || kind === 'value' || kind === 'area',
  );
  const isSpoken = tokens.some(({ kind, spoken }) => kind === 'part' && spoken === true);
  return isRated || (!isSpoken && told.some(({ at }) => isValueLike(tokens[at], ofRatings)));
}

const ofRatings =
  /\b(?:up|down|rose|risen|rises|dropped|drops?|fell|fallen|falls?|slipped|upgraded|downgraded|raised|lowered|same|unchanged|chang(?:e|ed)|(?:stay\w*|remain\w*) as|(?:it|they) (?:was|were))\b/u;
