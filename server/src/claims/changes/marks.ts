import { isYear } from '../clauses/clauses.ts';
import { isKind } from '../named/list-source.ts';
import { isAmong, isOfKind } from '../words/kinds.ts';
import type { TokenKind } from '../words/lexicon.ts';
import { lastBefore } from '../words/places.ts';
import { tokenAt } from '../words/token-at.ts';
import { isOneOf, isValueLike, isWritten, isWrittenLike } from '../words/written.ts';
import type { Move } from './checks.ts';
import { isDeniedComparison } from './comparisons.ts';
import type { ChangeSource, Piece } from './pieces.ts';
import { hasTenses } from './tenses.ts';

/** What words of a piece say of the way that a rating went. */
export interface Cue {
  readonly move: Move;
  readonly at: number;
}

const up: readonly TokenKind[] = ['better', 'rise'];
const down: readonly TokenKind[] = ['worse', 'fall'];
const steady: readonly TokenKind[] = ['steady', 'stay', 'unchanged', 'again', 'still'];
const changed: readonly TokenKind[] = ['move'];
const taken: readonly TokenKind[] = ['lose', 'no-longer'];
const earlier: readonly TokenKind[] = ['earlier', 'before'];
const latest: readonly TokenKind[] = ['latest', 'now'];
const denials: readonly TokenKind[] = ['deny', 'failing'];

/** What a sentence tells of beside ratings: a change or what was before, how it is now, or no time. */
export type Telling = 'change' | 'now' | null;

/** `gated`: the places of the pieces that claim nothing. */
export function tellingOf(source: ChangeSource, pieces: readonly Piece[], gated: ReadonlySet<number>): Telling {
  const isBefore = source.tokens.some(
    ({ text }, at) =>
      isEarlier(source, at) ||
      (isOneOf(text, 'had having') && !isKind(source, at + 1, 'hedge') && !isReported(source, at)),
  );
  const words = pieces.flatMap(({ from, to }, index) =>
    gated.has(index) ? [] : source.tokens.slice(from, to).map(({ kind }, at) => ({ kind, at: from + at })),
  );
  const isChange = words.some(({ kind, at }) => changeKinds.has(kind) && !isPlain(source, at));
  return isBefore || isChange || hasTenses(source, pieces) || source.tokens.some((_, at) => isTurning(source, at))
    ? 'change'
    : words.some(({ kind }) => latest.includes(kind))
      ? 'now'
      : null;
}

/** “Good became requires improvement”, “inadequate has given way to good”: between two ratings. */
export function isTurning(source: ChangeSource, at: number): boolean {
  const { text } = tokenAt(source.tokens, at);
  const isWay = isOneOf(text, 'way') && isKind(source, at + 1, 'to');
  const next = isWay ? at + 2 : at + 1;
  let before = isWay ? at - 2 : at - 1;
  before -= isKind(source, before, 'have') ? 1 : 0;
  const isVerb = isOneOf(text, 'became become becomes into') || isWay;
  const one = isKind(source, at + 2, 'number') && isKind(source, at + 3, 'of') ? at + 4 : at + 2;
  if (isOneOf(text, 'replaced') && isOneOf(tokenAt(source.tokens, at + 1).text, 'with by')) {
    // “A rating of inadequate has been replaced with one of good.”
    return isKind(source, isKind(source, one, 'a') ? one + 1 : one, 'value');
  }
  return isVerb && isKind(source, before, 'value') && isKind(source, next, 'value');
}

/** “Where it was requires improvement”, “up to 31 people” and “now” say nothing of before. */
function isPlain(source: ChangeSource, at: number): boolean {
  const isMove = isKind(source, at, ...steady, ...up, ...down, 'step-up', 'step-down');
  return isKind(source, at, ...latest) || (isMove && moveAt(source, at) === null);
}

/** Whether a word speaks of what was before; “safe, then, is good” does not. */
function isEarlier(source: ChangeSource, at: number): boolean {
  const isSo =
    isWritten(source.tokens[at], 'then') && isKind(source, at + 1, 'comma') && isKind(source, at - 1, 'comma');
  return isKind(source, at, ...earlier) && !isSo;
}

const changeKinds: ReadonlySet<TokenKind> = new Set<TokenKind>([
  ...up,
  ...down,
  ...steady,
  ...changed,
  ...taken,
  ...earlier,
  ...latest,
  'step-up',
  'step-down',
  'from',
  'instead',
]);

/** The way that a rating went, by the words of a piece; null where they say none, or more than one. */
export function cueIn(source: ChangeSource, piece: Piece): Cue | null {
  const cues: Cue[] = [];
  for (let at = piece.from; at < piece.to; at += 1) {
    const move = moveAt(source, at);
    if (move !== null) {
      cues.push({ move: isDenied(source, piece, at) ? deniedMoves[move] : move, at });
    }
  }
  const directed = cues.filter(({ move }) => move !== 'same' && move !== 'changed');
  const [first, ...others] = directed.length > 0 ? directed : cues;
  return first === undefined || others.some(({ move }) => move !== first.move) ? null : first;
}

function moveAt(source: ChangeSource, at: number): Move | null {
  // “Could not have done better.”
  const isDoing = isWritten(source.tokens[at - 1], 'do does did doing done deserve deserves know knows');
  if (isDoing || isDeniedComparison(source, at)) {
    return null;
  }
  if (isKind(source, at, ...up)) {
    return 'up';
  }
  if (isKind(source, at, ...down)) {
    // “Fell one level short of good.”
    return source.tokens.slice(at + 1, at + 4).some((token) => isWrittenLike(token, /^short\b/iu)) ? null : 'down';
  }
  if (isKind(source, at, 'step-up', 'step-down')) {
    // “A fall of one grade.”
    const isSteps = isKind(source, at + 1, 'of') && isStep(source, at + 2);
    const isMoved = isSteps || isKind(source, at + 1, 'from', 'level', ...earlier) || isStep(source, at + 1);
    return isMoved ? (isKind(source, at, 'step-up') ? 'up' : 'down') : null;
  }
  if (isKind(source, at, ...steady)) {
    return isSteady(source, at) ? 'same' : null;
  }
  // “Last changed in 2019.”
  // “That rating goes to effective as well.”
  const isElsewhere = isKind(source, at + 1, 'to') && !isStep(source, at + 1);
  return isKind(source, at, ...changed) && tokenAt(source.tokens, at - 1).value !== 'last' && !isElsewhere
    ? 'changed'
    : null;
}

/** “Up to good”, “down a level”; not “up to 31 people”. */
function isStep(source: ChangeSource, at: number): boolean {
  return isKind(source, at, 'to')
    ? isKind(source, at + 1, 'value', 'quote', 'a', 'rating', 'highest', 'lowest')
    : isKind(source, at, 'a', 'number') && isKind(source, at + 1, 'level', 'rating', 'word');
}

/** “Its rating stands at good” says nothing of before, and “at the same time” nothing of ratings. */
function isSteady({ tokens }: ChangeSource, at: number): boolean {
  const { value } = tokenAt(tokens, at);
  const next = tokens[at + 1];
  if (/^(?:where|what) /u.test(value)) {
    return (
      next === undefined || ['comma', 'dash', 'semicolon', 'close', 'and', 'before', 'earlier'].includes(next.kind)
    );
  }
  // “Good at keeping people safe.”
  if (/^keep(?:s|ing)?$|^kept$/u.test(value) && isSafeBehind(tokens, at)) {
    return false;
  }
  // “Caring was rated good, and safe received the same rating”: as caring.
  const isOfOther =
    /^(?:the )?same$/u.test(value) &&
    isOfKind(next, 'rating') &&
    (tokenAt(tokens, at + 2).kind === 'as'
      ? tokenAt(tokens, at + 3).kind === 'part'
      : tokens.slice(0, at).some(({ kind }) => kind === 'value') &&
        !tokens.slice(at).some(({ kind }) => kind === 'earlier' || kind === 'before'));
  if (isOfOther) {
    return false;
  }
  // “Is still short of good”: it has a way to go, from wherever it was.
  const isWayOff = isWrittenLike(next, /^(?:short\b|below$|under$|far$|some$|a$)/iu);
  if (value === 'still' && isWayOff) {
    return false;
  }
  return value === 'stands'
    ? next?.value !== 'at'
    : !(/^(?:the )?same$/u.test(value) && isOfKind(next, 'word', 'subject'));
}

function isSafeBehind(tokens: ChangeSource['tokens'], at: number): boolean {
  // “People were not kept safe.”
  const isOfPeople = ['be', 'deny'].includes(tokenAt(tokens, at - 1).kind) && tokenAt(tokens, at + 1).kind === 'part';
  if (isOfPeople) {
    return true;
  }
  const isSomebody = ['word', 'other-voice', 'pronoun'].includes(tokenAt(tokens, at + 1).kind);
  return isSomebody && tokenAt(tokens, at + 2).kind === 'part';
}

/** What each way of moving is where it is denied. */
export const deniedMoves: Readonly<Record<Move, Move>> = {
  up: 'not up',
  down: 'not down',
  same: 'changed',
  changed: 'same',
  'not up': 'up',
  'not down': 'down',
};

/** Whether a denial stands shortly before this place. */
export function isDenied(source: ChangeSource, { from }: Piece, at: number): boolean {
  const start = Math.max(from, at - longestDenial);
  // “No rating went down”, “no other rating went down”.
  const verb = isKind(source, at - 1, 'have', 'be') ? at - 2 : at - 1;
  const behind = isKind(source, verb, 'rating', 'area') ? verb - 1 : at - 1;
  const noun = isKind(source, behind, 'other') ? behind - 1 : behind;
  const isNo = noun >= from && tokenAt(source.tokens, noun).value === 'no';
  return isNo || source.tokens.slice(start, at).some(({ kind }) => denials.includes(kind));
}

const longestDenial = 6;

/** By how many ratings something moved; null where the piece does not say. */
export function stepsIn({ tokens }: ChangeSource, { from, to }: Piece): number | null {
  // “One step up.”
  if (tokens.slice(from, to).some(({ kind, text }) => changeKinds.has(kind) && /^one step /iu.test(text))) {
    return 1;
  }
  for (let at = from; at < to; at += 1) {
    const level = tokenAt(tokens, at + 1).value === 'single' ? at + 2 : at + 1;
    const { kind, value } = tokenAt(tokens, at);
    const isBehind = at > from && (tokenAt(tokens, at - 1).value === 'by' || isAmong(tokens[at - 1], changeKinds));
    // “One rating better.”
    const isAhead = isOneOf(tokenAt(tokens, level + 1).value, 'better worse higher lower');
    const isLevel =
      tokenAt(tokens, level).kind === 'level' || ((isBehind || isAhead) && tokenAt(tokens, level).kind === 'rating');
    if (isLevel && (kind === 'number' || kind === 'a')) {
      return kind === 'a' ? 1 : Number(value);
    }
  }
  return null;
}

/** Whether the words before this place deny what it says: “no home is rated good”, “was not rated good”. */
export function isRefused({ tokens }: ChangeSource, { from }: Piece, at: number): boolean {
  return tokens.slice(from, at).some(({ kind, value }) => denials.includes(kind) || value === 'no');
}

/** “Again”, “for the third time running”: how often, and not what stayed. */
export function isOnlyAgain({ tokens }: ChangeSource, { at }: Cue): boolean {
  const { kind, value = '' } = tokens[at] ?? {};
  return kind === 'again' && !value.startsWith('as ');
}

/** “The ambition to be rated good”; not “found to be good”, “continues to be good”. */
export function isWished(source: ChangeSource, { from }: Piece, at: number): boolean {
  const to = lastBefore(source.tokens, at, (_, place) => place >= from && isKind(source, place, 'to'));
  return (
    to !== -1 &&
    isKind(source, to + 1, 'be') &&
    // “Found safe to be good.”
    !source.tokens
      .slice(Math.max(from, to - longestObject), to)
      .some(({ kind }) => kind === 'find' || kind === 'give') &&
    !isKind(source, to - 1, 'steady', 'subject') &&
    !isWritten(
      source.tokens[to - 1],
      'enough sufficiently managed went gone lived proved turned continue continues continued',
    )
  );
}

const longestObject = 4;

/** “Rated below good”: the rating before which such a word stands is not the one that is given. */
export function isBelowOrAbove({ tokens }: ChangeSource, at: number): boolean {
  return isWritten(tokens[at - 1], 'below above beneath beyond');
}

/** The same, and “rated less than good”. */
export function isBesideRating(source: ChangeSource, at: number): boolean {
  return isBelowOrAbove(source, at) || isWritten(source.tokens[at - 1], 'than');
}

/** Whether a piece takes a rating away: “no longer rated good”, “its good rating has been lost”. */
export function takesAway({ tokens }: ChangeSource, { from, to, values }: Piece, at: number): boolean {
  const next = values.find((value) => value.at > at)?.at ?? to;
  return (
    tokens.slice(from, at).some(({ kind }) => taken.includes(kind)) ||
    tokens.slice(at, next).some(({ kind }) => kind === 'lose')
  );
}

/** When what these words say was so; null where they do not say, or say both. Places: half-open. */
export function timeOf(source: ChangeSource, from: number, to: number): 'before' | 'now' | null {
  let isBefore = false;
  let isNow = false;
  for (let at = from; at < to; at += 1) {
    const { text } = tokenAt(source.tokens, at);
    isBefore ||= isEarlier(source, at) && !isReferred(source, at);
    isBefore ||=
      isOneOf(text, 'had having') &&
      !isReported(source, at) &&
      !(isOneOf(text, 'having') && isKind(source, at - 1, 'regulator') && at - 1 === from) &&
      isKind(source, at + 1, 'be', 'a', 'give', 'stay', 'steady');
    // “Inadequate last time, good this.”
    isNow ||=
      (isKind(source, at, ...latest) && !isBeforeThis(source, at) && !isOfYear(source, at)) ||
      (at === to - 1 && isKind(source, at - 1, 'value') && isOneOf(text, 'this') && isEnd(source, to));
  }
  return isBefore === isNow ? null : isBefore ? 'before' : 'now';
}

/** “At the one before this one”. */
function isBeforeThis(source: ChangeSource, at: number): boolean {
  return isKind(source, at - 1, 'earlier') && isValueLike(source.tokens[at - 1], /\bbefore$/u);
}

/** “At our assessment in March 2023”: which one that was, the year says. */
function isOfYear(source: ChangeSource, at: number): boolean {
  return isKind(source, at, 'now') && isKind(source, at + 1, 'in') && source.tokens.slice(at + 2, at + 4).some(isYear);
}

function isEnd(source: ChangeSource, at: number): boolean {
  return source.tokens[at] === undefined || isKind(source, at, 'comma', 'semicolon', 'stop', 'close', 'dash');
}

/** “The regulator said it had rated the home good”: what is told of the past is told of now. */
function isReported({ tokens }: ChangeSource, at: number): boolean {
  const that = lastBefore(tokens, at, ({ value }) => value === 'that');
  const isTold = that !== -1 && at - that < longestClause && tokens.slice(0, that).some(({ text }) => told.test(text));
  return isTold || tokens.slice(Math.max(0, at - 3), at).some(({ text }) => told.test(text));
}

const longestClause = 8;
const told = /^(?:said|says|announced|confirmed|told|heard|learned|learnt)$/iu;

/** “Since our last inspection”, “better than before”: the time that something is compared with. */
function isReferred(source: ChangeSource, at: number): boolean {
  const { value } = tokenAt(source.tokens, at - 1);
  const isInside = isWrittenLike(source.tokens[at], /^(?:since|after|following|than)\b|\bafter$/iu);
  // “As they were at our last inspection.”
  const isCompared =
    isKind(source, at - 1, 'steady') && isValueLike(source.tokens[at - 1], /^(?:as|just|exactly|what|where) /u);
  return isInside || isCompared || isOneOf(value, 'since after following than unlike despite from as where what');
}
