import { isYear } from '../clauses/clauses.ts';
import { isKind } from '../named/list-source.ts';
import { lastBefore } from '../words/places.ts';
import { tokenAt } from '../words/token-at.ts';
import { isOneOf, isValueLike, isWrittenLike } from '../words/written.ts';
import { isOfUnknown, isOneRating } from './forms/possible-ratings.ts';
import {
  type Cue,
  cueIn,
  isDenied,
  isOnlyAgain,
  isRefused,
  isTurning,
  isWished,
  type Telling,
  takesAway,
  timeOf,
} from './marks.ts';
import type { ChangeSource, Group, Piece, PlacedValue } from './pieces.ts';
import type { Sentence } from './subjects/rated-things.ts';
import { isWasAndIs, tenseRoles } from './tenses.ts';

/** When something had a rating: before, now, then as now, or before and no longer. */
export type Role = 'before' | 'now' | 'same' | 'taken';

/** A rating with what it may be of, and when. */
export interface Rated {
  readonly value: PlacedValue;
  readonly piece: number;
  readonly of: readonly Group[];
  readonly roles: readonly Role[];
}

/** When a rating was given: every time that its words allow; none where they deny it. */
export function rolesOf(
  { source, pieces }: Sentence,
  telling: Telling,
  piece: Piece,
  index: number,
  value: PlacedValue,
): readonly Role[] {
  // “It had been inadequate before that”: behind another sentence, before the rating that it gave.
  const isAlone = pieces.flatMap(({ values }) => values).length === 1;
  if (isAlone && source.tokens.some((token) => token.value === 'before that')) {
    return ['before'];
  }
  if (isAlone && source.tokens.some((token, at) => token.value === 'once' && isKind(source, at - 1, 'be', 'have'))) {
    // “It was once rated outstanding”: perhaps not the last time.
    return [];
  }
  const isElse = piece.values.some(({ at, next }) => at >= value.at && isOfUnknown(source, next));
  if (isElse || isOlder(source, pieces[index - 1], piece, value)) {
    return [];
  }
  if (value.at === piece.from && isKind(source, piece.to - 1, 'deny')) {
    // “Good it is not”.
    return [];
  }
  const before = isKind(source, value.at - 1, 'quote') ? value.at - 2 : value.at - 1;
  const fixed = rolesBeside(source, piece, value, before);
  if (fixed !== null) {
    return fixed;
  }
  const cue = cueIn(source, piece);
  if (
    ((cue === null || isOnlyAgain(source, cue)) && isRefused(source, piece, value.at)) ||
    isWished(source, piece, value.at)
  ) {
    return [];
  }
  if (isKind(source, before, 'to') || tokenAt(source.tokens, before).value === 'by') {
    return [roleBehindTo(source, piece)];
  }
  if (isThen(source, pieces, piece, value)) {
    return ['before'];
  }
  const time = timeBeside(source, piece, value);
  if (isWasAndIs(source, value.at)) {
    return ['same'];
  }
  if (cue === null && isBesideSame(source, pieces, piece, index)) {
    return ['same'];
  }
  if ((isSame(source, pieces, cue) && time !== 'before') || opensSteady(source, pieces.slice(0, index))) {
    return ['same'];
  }
  if (time !== null) {
    return [time];
  }
  return (
    neighbourRoles(source, pieces[index - 1], piece) ??
    tenseRoles(source, pieces, piece, value) ??
    rolesLeft(source, telling, pieces, piece, value)
  );
}

/** What the words just before a rating say, or those that take it away; null where they leave it open. */
function rolesBeside(source: ChangeSource, piece: Piece, value: PlacedValue, before: number): readonly Role[] | null {
  if (isKind(source, before, 'deny') && isValueLike(source.tokens[before], /\b(?:of|to|from|within)$/u)) {
    // “Still short of good.”
    return [];
  }
  if (isKind(source, before, 'except')) {
    // “Anything other than good.”
    return [];
  }
  if (
    tokenAt(source.tokens, before).value === 'than' &&
    isOneOf(wordAt(source, before - 1), 'less more further other')
  ) {
    // “No further than good”; “less than good” is not good.
    return isOneOf(wordAt(source, before - 2), 'no') ? ['now'] : [];
  }
  if (tokenAt(source.tokens, before).value === 'than' && isOneOf(wordAt(source, before - 1), 'no')) {
    return ['now'];
  }
  if (
    tokenAt(source.tokens, before).value === 'than' &&
    isKind(source, before - 1, 'rating') &&
    isKind(source, before - 2, 'other')
  ) {
    // “No other rating than inadequate was possible.”
    return [];
  }
  const instead = lastBefore(source.tokens, value.at, ({ kind }, at) => at >= piece.from && kind === 'instead');
  if (
    instead !== -1 &&
    isOneOf(
      wordAt(source, instead + 1),
      'rat rate rating grad grade grading judg judge judging giv give giving award awarde awarding call calle calling',
    )
  ) {
    // “Rather than rating safe good, …”, “rather than call it good”: nobody did.
    return [];
  }
  const replaced = replacedRole(source, value);
  if (replaced !== null) {
    return [replaced];
  }
  if (isStartingPoint(source, before) || isYearsAfter(source, before)) {
    return ['before'];
  }
  if (takesAway(source, piece, value.at)) {
    return [isDenied(source, piece, value.at) ? 'same' : 'taken'];
  }
  if (isLeft(source, piece, value, before)) {
    return ['before'];
  }
  if (
    [value.next, value.next + 1, value.next + 2].some((at) => isTurning(source, at) && isJustBehind(source, value, at))
  ) {
    return ['before'];
  }
  if (isTurning(source, before) || (isKind(source, before, 'to') && isTurning(source, before - 1))) {
    return ['now'];
  }
  return null;
}

/** “A rating of inadequate has been replaced with one of good”: the first is over. Null where nothing is replaced so. */
function replacedRole({ tokens }: ChangeSource, { at, next }: PlacedValue): 'before' | 'now' | null {
  const verb = tokens.findIndex(
    (token, place) => isOneOf(token.text, 'replaced') && isOneOf(tokenAt(tokens, place + 1).text, 'with by'),
  );
  const now = tokens.findIndex(({ kind }, place) => place > verb && kind === 'value');
  const between = tokens.slice(verb + 2, now);
  const isTold =
    verb !== -1 && now !== -1 && between.every(({ kind }) => ['a', 'number', 'of', 'rating', 'quote'].includes(kind));
  const last = tokens.findLastIndex(({ kind }, place) => place < verb && kind === 'value');
  const isOne = (place: number) => isTold && place >= at && place < next;
  return isOne(now) ? 'now' : isOne(last) ? 'before' : null;
}

/** “From good”, “instead of good”, “replaces one of good”. */
function isLeft(source: ChangeSource, piece: Piece, value: PlacedValue, before: number): boolean {
  const isFrom = isKind(source, before, 'from', 'instead') && !isOrigin(source, piece, value);
  return isFrom || isInstead(source, before);
}

/** “Take comfort from the rating of good”: nothing moved. */
function isOrigin(source: ChangeSource, { from, to }: Piece, { at, words }: PlacedValue): boolean {
  const isTo = source.tokens.slice(from, to).some((_, place) => isKind(source, from + place, 'to'));
  return words.isRating && isKind(source, at - 1, 'from') && isKind(source, at - 2, 'word') && !isTo;
}

/** Whether nothing but “has” or “has given” stands between a rating and this place. */
function isJustBehind({ tokens }: ChangeSource, { next }: PlacedValue, at: number): boolean {
  return tokens.slice(next, at).every(({ kind }) => kind === 'have' || kind === 'receive' || kind === 'give');
}

/** “Requires improvement, and before that good”, “outstanding two inspections ago”: neither now nor the last time. */
function isOlder(source: ChangeSource, left: Piece | undefined, piece: Piece, { at, next }: PlacedValue): boolean {
  const from = piece.values.findLast((one) => one.at < at)?.next ?? piece.from;
  const to = piece.values.find((one) => one.at > at)?.at ?? piece.to;
  const isOld = (start: number, end: number) => source.tokens.slice(start, end).some(({ kind }) => kind === 'older');
  const isIntro = left !== undefined && left.values.length === 0 && piece.joint === 'comma' && from === piece.from;
  // “From outstanding to good two years ago”: both.
  const isFrom = isKind(source, at - 1, 'from') && isKind(source, to - 1, 'to');
  // “Years ago it rose from inadequate to good.”
  const start = piece.values.find((one) => one.at < at);
  const isOldStep =
    (isFrom && isOld(to, piece.to)) ||
    (isKind(source, at - 1, 'to') && start !== undefined && isOld(piece.from, start.at));
  return isOld(from, at) || isOld(next, to) || isOldStep || (isIntro && isOld(left.from, left.to));
}

/** “Improve on its rating of good”, “build on its good rating”. */
function isStartingPoint(source: ChangeSource, at: number): boolean {
  const word = isOneOf(wordAt(source, at), 'on upon') ? at - 1 : -1;
  return isKind(source, word, 'better') || /^(?:improv|buil[dt])/iu.test(wordAt(source, word));
}

/** “Good two years after an inadequate rating”. */
function isYearsAfter(source: ChangeSource, at: number): boolean {
  return isKind(source, at, 'earlier') && isValueLike(source.tokens[at], /\bafter$/u);
}

/** “Fell to inadequate”; “having fallen to inadequate at the last inspection”. */
function roleBehindTo(source: ChangeSource, { from, to }: Piece): 'before' | 'now' {
  const isHaving = isOneOf(wordAt(source, from), 'having') && timeOf(source, from, to) === 'before';
  return isHaving ? 'before' : 'now';
}

/** Whether a rating stayed; not “requires improvement in 2019, good in 2021 and requires improvement again”. */
export function isSame(source: ChangeSource, pieces: readonly Piece[], cue: Cue | null): boolean {
  const isAgain = cue !== null && isKind(source, cue.at, 'again') && !isValueLike(source.tokens[cue.at], /^as /u);
  return cue?.move === 'same' && (!isAgain || isOneRating(pieces));
}

/** What no word says: any time, or now where the sentence tells of now alone. */
function rolesLeft(
  source: ChangeSource,
  telling: Telling,
  pieces: readonly Piece[],
  piece: Piece,
  value: PlacedValue,
): readonly Role[] {
  // “The home requires improvement.”
  const isPresent =
    piece.groups.some(({ next }) => next === value.at) && /^requires\b/iu.test(wordAt(source, value.at));
  if (isPresent || telling !== 'now') {
    return isPresent ? ['now'] : ['before', 'now'];
  }
  return isDatedBeside(source, pieces, piece, value) ? ['before'] : ['now'];
}

/** “Good in 2019”, in a sentence that says how another rating is now. */
function isDatedBeside(source: ChangeSource, pieces: readonly Piece[], piece: Piece, value: PlacedValue): boolean {
  const isDated = piece.values.length === 1 && source.tokens.slice(value.next, piece.to).some(isYear);
  return isDated && pieces.some(({ values }) => values.some(({ rating }) => rating !== value.rating));
}

/** “What was good is now inadequate”: another rating behind it is that of now. */
function isThen(source: ChangeSource, pieces: readonly Piece[], piece: Piece, { at, next }: PlacedValue): boolean {
  const verb = source.tokens.findLast(({ kind }, place) => place < at && kind === 'be');
  const other = pieces.flatMap(({ values }) => values).find((value) => value.at >= next);
  // “… is now inadequate”, “… is inadequate today”.
  const isNow =
    other !== undefined && (timeOf(source, next, other.at) === 'now' || isKind(source, other.next, 'now', 'latest'));
  const isBehind = other !== undefined && isWrittenLike(verb, /^w/iu) && isNow;
  // “Was good at this inspection, up from inadequate”: the time that ends its own piece is its own.
  return isBehind && !(other.at >= piece.to && isKind(source, piece.to - 1, 'now', 'latest'));
}

/** “The rating for safe, good, is what it was”, “the same as before, good, for …”: a rating alone beside words of staying. */
function isBesideSame(source: ChangeSource, pieces: readonly Piece[], piece: Piece, index: number): boolean {
  const [first] = piece.values;
  const last = piece.values.at(-1);
  const isAlone =
    first === last &&
    source.tokens
      .slice(piece.from, first?.at)
      .every(({ kind, text }) => kind === 'a' || kind === 'as' || text === 'at') &&
    last?.next === piece.to;
  const isSteady = (one: Piece | undefined) => {
    const cue = one?.values.length === 0 ? cueIn(source, one) : null;
    return cue?.move === 'same' && isValueLike(source.tokens[cue.at], compared);
  };
  const next = pieces[index + 1];
  // “Caring and effective are both good, as they were at our last visit.”
  const isAsItWas =
    next?.joint === 'comma' && next.to === next.from + 1 && isValueLike(source.tokens[next.from], /^as (?:it|they) /u);
  if (isAsItWas && last?.next === piece.to) {
    return true;
  }
  return isAlone && (isSteady(pieces[index - 1]) || (next?.groups.length === 0 && isSteady(next)));
}

const compared = /same|^(?:what|where|as|unchanged|no differ|no change)/u;

/** “Replaces one of requires improvement”. */
function isInstead(source: ChangeSource, at: number): boolean {
  return isKind(source, at, 'of') && isKind(source, at - 1, 'number', 'rating') && isKind(source, at - 2, 'instead');
}

function wordAt({ tokens }: ChangeSource, at: number): string {
  return tokenAt(tokens, at).text;
}

/** “This is the second inspection in a row at which …”: what opens the sentence, and names nothing. */
function opensSteady(source: ChangeSource, before: readonly Piece[]): boolean {
  const isOpening = before.every(({ values, groups }) => values.length === 0 && groups.every(({ isSame }) => isSame));
  return isOpening && before.some((piece) => cueIn(source, piece)?.move === 'same');
}

/** By the words before a rating, back to the one before it; else by those behind it. */
function timeBeside(
  source: ChangeSource,
  { from, to, values }: Piece,
  { at, next }: PlacedValue,
): 'before' | 'now' | null {
  const last = values.findLast((one) => one.at < at)?.next ?? from;
  const following = values.find((one) => one.at > at)?.at ?? to;
  return timeOf(source, last, at) ?? timeOf(source, next, following);
}

/** “At its last inspection, the home was rated good”: a time that stands before the piece. */
function neighbourRoles(source: ChangeSource, left: Piece | undefined, piece: Piece): readonly Role[] | null {
  const { from, to, joint, values } = piece;
  const isWith = joint === 'while' && isOneOf(wordAt(source, from - 1), 'with');
  // “Rating at last inspection: good”.
  const isField = joint === 'dash' && values[0]?.at === from && isKind(source, left?.from ?? -1, 'rating');
  const isIntro = left !== undefined && left.values.length === 0 && (joint === 'comma' || isWith || isField);
  const time = isIntro && cueIn(source, left) === null ? timeOf(source, left.from, left.to) : null;
  if (time !== null) {
    return [time];
  }
  const isPresent = source.tokens.slice(from, to).some(({ text }) => isOneOf(text, 'is are'));
  return isPresent ? ['now'] : null;
}
