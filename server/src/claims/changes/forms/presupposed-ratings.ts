import { isQuoted } from '../../../framework/phrases/quotation.ts';
import { englishWords } from '../../../framework/words.ts';
import { isKind } from '../../named/list-source.ts';
import { listAt } from '../../named/target-lists.ts';
import { isMarked, type ValueWords, valueAt } from '../../named/values.ts';
import { lastBefore } from '../../words/places.ts';
import { tokenAt } from '../../words/token-at.ts';
import { isOneOf, isValueLike, isWritten, isYearAlone } from '../../words/written.ts';
import { type Check, nothingSaid } from '../checks.ts';
import { type ChangeSource, thingsOf } from '../pieces.ts';
import type { Sentence } from '../subjects/rated-things.ts';
import type { Thing } from '../things.ts';
import { thingsIn } from './possible-ratings.ts';

/**
 * Ratings that a sentence takes for granted, whatever it says of them and whoever says it: “they accept the rating of
 * good”, “our rating of good for safe may come as a surprise”, “the rating for safe, inadequate, speaks for itself”.
 */
export function presupposedRatings(sentence: Sentence): readonly Check[] {
  const { source, text } = sentence;
  const isOpen = source.tokens.some((_, at) => isOfElse(source, at));
  if (isOpen || !source.tokens.some(({ kind }) => kind === 'rating')) {
    return [];
  }
  const checks: Check[] = [];
  for (let at = 0; at < source.tokens.length; at += 1) {
    const found = definiteAt(source, at) ?? apposedAt(source, at);
    const isSpoken = found === null || (isQuoted(text, found.value.start) && !isMarked(source, at, found.value));
    if (found !== null && !isSpoken && !isOther(sentence, at, found)) {
      const { rating, start, end } = found.value;
      const named = found.things ?? thingsIn(sentence)?.map((thing) => [thing]) ?? [];
      const alternatives = named.map((things) => ({ ...nothingSaid, things, now: rating }));
      checks.push(...(alternatives.length === 0 ? [] : [{ start, end, alternatives, isLoose: found.things === null }]));
    }
  }
  return checks;
}

/** A rating that is spoken of as known; `things` in every way in which they can be meant, null for what the sentence is about. */
interface Known {
  readonly value: ValueWords;
  readonly things: readonly (readonly Thing[])[] | null;
}

/** “The rating of good”, “our rating of good for safe”, “its good rating”. */
function definiteAt(source: ChangeSource, at: number): Known | null {
  const isDefinite =
    source.tokens[at]?.determined === true ||
    (isKind(source, at - 1, 'subject') && tokenAt(source.tokens, at - 1).owner);
  const value = isDefinite && isKind(source, at, 'overall', 'rating', 'value', 'quote') ? valueAt(source, at) : null;
  if (value === null || !value.isRating) {
    return null;
  }
  const list = isKind(source, value.next, 'for') ? listAt(source, value.next + 1, true) : null;
  // “The good rating that the garden was given.”
  const isOfElse = isKind(source, value.next, 'relative') && isKind(source, value.next + 1, 'word', 'name');
  if (isOfElse || (isKind(source, value.next, 'for') && list === null)) {
    return null;
  }
  const own = list === null ? null : thingsOf(source, list.targets);
  return { value, things: own === null ? null : [own] };
}

/** “The rating for safe, good, …”, “the rating that we give the home, good, …”, “its rating (good) …”. */
function apposedAt(source: ChangeSource, at: number): Known | null {
  const isNoun =
    isKind(source, at, 'rating') && tokenAt(source.tokens, at).determined && !isKind(source, at - 1, 'value');
  if (!isNoun) {
    return null;
  }
  const isList = isKind(source, at + 1, 'for', 'of');
  const list = isList ? listAt(source, at + 2, true) : null;
  const mark = isList ? (list?.next ?? at) : givenUpTo(source, at + 1);
  const value = mark > at && isKind(source, mark, 'comma', 'dash', 'open') ? valueAt(source, mark + 1) : null;
  const isClosed = value !== null && !value.isAdjective && isKind(source, value.next, 'comma', 'dash', 'close');
  const own = list === null ? null : thingsOf(source, list.targets);
  return value === null || !isClosed || (isList && own === null)
    ? null
    : { value, things: own === null ? null : [own] };
}

/** The place behind “that we give the home”. */
function givenUpTo(source: ChangeSource, from: number): number {
  let at = from;
  while (
    isKind(source, at, 'relative', 'regulator', 'have', 'receive', 'give', 'subject', 'pronoun', 'here') ||
    tokenAt(source.tokens, at).value === 'give'
  ) {
    at += 1;
  }
  return at;
}

/** Words that take a sentence to another time, to another service or to none in particular. */
function isOfElse(source: ChangeSource, at: number): boolean {
  const { kind, value, text, service } = tokenAt(source.tokens, at);
  const isIf = englishWords().condition.includes(value) || value === 'or';
  const isTime = kind === 'older' || kind === 'long-ago' || isYearAlone({ text });
  const isName =
    kind === 'name' && service === null && at > 0 && !isKind(source, at - 1, 'in', 'break', 'number', 'of', 'name');
  return isIf || isTime || kind === 'generic' || (isName && !isSpeaker(source, at));
}

/** “Said Mary Hill”, “Mary Hill, its manager”: who is only heard. */
function isSpeaker({ tokens }: ChangeSource, at: number): boolean {
  return englishWords().speech.includes(tokenAt(tokens, at - 1).value);
}

/** A rating of before, one that is lost, kept or wished for, or one that means something. */
function isOther({ source, text }: Sentence, at: number, { value }: Known): boolean {
  const ends = (kind: string) => ['comma', 'semicolon', 'dash', 'relative', 'and', 'but'].includes(kind);
  const from = lastBefore(source.tokens, at, ({ kind }) => ends(kind)) + 1;
  const end = source.tokens.findIndex(({ kind }, place) => place >= value.next && ends(kind));
  // “Take comfort from the rating of good.”
  const origin = isKind(source, at - 1, 'from') && isKind(source, at - 2, 'word') ? at - 1 : -1;
  const around = source.tokens.slice(from, end === -1 ? undefined : end).filter((_, place) => from + place !== origin);
  const isMeaning = isValueLike(source.tokens[value.next], /^(?:mean|would|could)/u);
  const isOwn = /\b(?:our|its)\s+["'“‘]?$/iu.test(
    text.slice(0, tokenAt(source.tokens, at).start).slice(-longestDeterminer),
  );
  const isWish = source.tokens.slice(from, at).some(({ kind }) => wishes.has(kind));
  // “Unable to regain its good rating.”
  const isMissed = source.tokens.slice(from, at).some(({ kind }) => kind === 'failing');
  // “It wants its rating of good back.”
  const isBack = isWritten(source.tokens[value.next], 'back');
  const isStep = isKind(source, at - 1, 'to') || isWritten(source.tokens[at - 1], 'on upon toward towards');
  return (
    isMeaning ||
    isBack ||
    isStep ||
    isMissed ||
    (!isOwn && isWish) ||
    around.some(({ kind, text: word }) => moves.has(kind) || isOneOf(word, 'had if'))
  );
}

const longestDeterminer = 8;
const wishes: ReadonlySet<string> = new Set(['hedge', 'deny', 'failing']);

const moves: ReadonlySet<string> = new Set([
  'earlier',
  'better',
  'worse',
  'steady',
  'move',
  'lose',
  'no-longer',
  'step-up',
  'step-down',
  'from',
  'instead',
  'or',
]);
