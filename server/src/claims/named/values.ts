import type { RatingValue } from '../claim.ts';
import { isOfKind } from '../words/kinds.ts';
import { tokenAt } from '../words/token-at.ts';
import { isValueLike, isWritten, isWrittenLike } from '../words/written.ts';
import { isKind, type ListSource } from './list-source.ts';

/** A rating in a sentence: “requires improvement”, “an overall rating of good”, “the highest possible rating”. */
export interface ValueWords extends RatingValue {
  /** Whether it is called a rating, so that “has” and “received” may stand before it. */
  readonly isRating: boolean;
  /** Whether it is the overall rating. */
  readonly isPlain: boolean;
  /** Whether a noun follows that it describes: “good practice”. */
  readonly isAdjective: boolean;
  /** Whether it begins with a verb: “requires improvement”. */
  readonly isVerb: boolean;
  /** The place behind its last token. */
  readonly next: number;
}

/** Whether a rating alone stands in quotation marks: “the home was rated ‘good’”. `at`: where its words begin. */
export function isMarked({ tokens }: Pick<ListSource, 'tokens'>, at: number, { start, next }: ValueWords): boolean {
  const place = tokens.slice(Math.max(0, at - 1), next + 1).findIndex((token) => token.start === start);
  const own = Math.max(0, at - 1) + place;
  return place > 0 && isKind({ tokens }, own - 1, 'quote') && isKind({ tokens }, own + 1, 'quote');
}

/** The rating that begins with this token; null where none does. */
export function valueAt(source: ListSource, at: number): ValueWords | null {
  return rankAt(source, at) ?? ratingOfAt(source, at) ?? plainAt(source, at);
}

/** The place behind the rating that begins with this token. */
export function behindValue(source: ListSource, at: number): number {
  return valueAt(source, at)?.next ?? at + 1;
}

/** “An overall rating of good”. */
function ratingOfAt(source: ListSource, at: number): ValueWords | null {
  const article = isKind(source, at, 'a') ? at + 1 : at;
  const isPlain = isKind(source, article, 'overall');
  const noun = isPlain ? article + 1 : article;
  if (!isKind(source, noun, 'rating') || !isKind(source, noun + 1, 'of')) {
    return null;
  }
  const value = quotedAt(source, noun + 2);
  // “The rating of good reflects this”: a rating is no adjective there.
  return value === null ? null : { ...value, isRating: true, isPlain, isAdjective: false };
}

/** “Good”, “an inadequate rating”, “as being good”, “‘good’”. */
function plainAt(source: ListSource, at: number): ValueWords | null {
  return quotedAt(source, isKind(source, at, 'a') ? at + 1 : at);
}

function quotedAt(source: ListSource, start: number): ValueWords | null {
  const at = behindFigure(source, start);
  const isQuoted = isKind(source, at, 'quote') && isKind(source, at + 1, 'value') && isKind(source, at + 2, 'quote');
  const from = isQuoted ? at + 1 : at;
  const token = source.tokens[from];
  if (!isOfKind(token, 'value')) {
    return null;
  }
  const behind = isQuoted ? from + 2 : from + 1;
  const isPlain = isKind(source, behind, 'overall') && isKind(source, behind + 1, 'rating');
  const noun = isPlain ? behind + 1 : behind;
  // “Good ratings for caring and inadequate ones for safe”.
  const isOne = isWritten(source.tokens[noun], 'one ones') && hasRatingNoun(source, at);
  const isNoun = isKind(source, noun, 'rating') || isOne;
  // Stars are what a rating is called, and the rating.
  const isRating = isNoun || /\bstars?$/iu.test(token.text);
  // “An outstanding recorded for caring”, “one good among the five”: the word begins something else.
  const isAdjective =
    !isRating &&
    !isWrittenLike(source.tokens[behind], beginsAnew) &&
    !isAdverbOfReason(source, behind) &&
    !isNamedSo(source, start, behind) &&
    (isHeldThing(source, from, behind) ||
      // “A good place to live”, “an inadequate level of staffing”.
      (isKind(source, behind, 'level') && isKind(source, from - 1, 'a')) ||
      isKind(source, behind, 'word', 'name', 'subject', 'called', 'area', 'value', 'regulator', 'part', 'other-voice'));
  return {
    rating: token.value,
    start: token.start,
    end: token.end,
    isRating,
    isPlain,
    isAdjective,
    isVerb: predicate.test(token.text),
    next: isNoun ? noun + 1 : behind,
  };
}

/** “Had not kept good notes”, “makes good shows”: behind a verb of holding and a rating, what may be a verb is a noun. */
function isHeldThing(source: ListSource, at: number, behind: number): boolean {
  return (
    isKind(source, behind, 'act', 'lead', 'meet') &&
    isKind(source, at - 1, 'lose', 'stay', 'steady', 'have', 'receive', 'act')
  );
}

const beginsAnew =
  /^(?:among|over|recorded|noted|returned|too|apiece|alike|already|instead|nonetheless|nevertheless)$/iu;

/** “Good even though …”, “good largely because of …”: the adverb belongs to what follows it. */
function isAdverbOfReason(source: ListSource, at: number): boolean {
  const isAdverb = isWrittenLike(source.tokens[at], /(?:ly|^even|^just)$/iu);
  const next = source.tokens[at + 1];
  return isAdverb && (isKind(source, at + 1, 'while', 'break') || isWritten(next, 'because though if owing due on'));
}

/** “It was named an outstanding care home”: called so, and not only described. */
function isNamedSo(source: ListSource, at: number, behind: number): boolean {
  const { value } = tokenAt(source.tokens, at - 1);
  const verb = isKind(source, at - 1, 'a') ? at - 2 : at - 1;
  const isSaid = isValueLike(source.tokens[verb], /^(?:named|declared|pronounced|recognised as|confirmed as)$/u);
  return isKind(source, behind, 'subject') && (isSaid || (isKind(source, at - 1, 'give') && /\san?$/u.test(value)));
}

/** “2 – weak”, “5 (very good)”: the figure that stands for the rating; not “in 2019, good”. */
function behindFigure(source: ListSource, at: number): number {
  const isFigure =
    isKind(source, at, 'number') &&
    isWrittenLike(source.tokens[at], /^\d{1,3}(?!\d)/u) &&
    isKind(source, at + 1, 'dash', 'open', 'comma');
  return isFigure && isKind(source, at + 2, 'value') ? at + 2 : at;
}

/** Ratings that say by themselves what they are of: “requires improvement”, “needs attention”, “the regulations were met”. */
const predicate = /^(?:require|need)|\b(?:met|meet|meets|meeting)\b/iu;

/** “The highest possible rating”, “the lowest rating, inadequate,”. */
function rankAt(source: ListSource, at: number): ValueWords | null {
  const isSecond = isWritten(source.tokens[at], 'second') && !hasRating(source, at);
  const rank = isKind(source, at, 'a') || isSecond ? at + 1 : at;
  const isPlain = isKind(source, rank + 1, 'overall');
  // “The lowest of the four ratings”: of all that there are.
  const count = isKind(source, rank + 2, 'regulator') ? rank + 3 : rank + 2;
  const isOfAll =
    isKind(source, rank + 1, 'of') && tokenAt(source.tokens, count).value === String(source.ratings.length) && !isPlain;
  const noun = isOfAll ? count + 1 : isPlain ? rank + 2 : rank + 1;
  // “From the top rating to the bottom one.”
  const isOne = tokenAt(source.tokens, noun).text === 'one' && hasRank(source, at);
  if (!isKind(source, rank, 'highest', 'lowest') || !(isOne || isKind(source, noun, 'rating'))) {
    return null;
  }
  const isInPart = isKind(source, noun + 2, 'part', 'all', 'both', 'being', 'how', 'number');
  if (isKind(source, noun + 1, 'generic') || (isKind(source, noun + 1, 'in') && !isInPart) || isOfThese(source, noun)) {
    // “The highest rating in the county” is the highest of many.
    return null;
  }
  if (isSecond) {
    return ranked(source, rank, noun, isPlain, 1);
  }
  // “The second highest rating”, “the next lowest rating” are others.
  if (isWritten(source.tokens[rank - 1], 'second third fourth fifth next joint')) {
    return null;
  }
  const said = isKind(source, noun + 1, 'comma', 'of', 'open')
    ? quotedAt(source, noun + 2)
    : quotedAt(source, noun + 1);
  if (said !== null && !said.isAdjective) {
    const closes = isKind(source, said.next, 'comma', 'close') ? said.next + 1 : said.next;
    return { ...said, isRating: true, isPlain, next: closes };
  }
  // “The highest rating of the three”, “the highest rating of 4 for partnerships”.
  if (isKind(source, noun + 1, 'of')) {
    return null;
  }
  return ranked(source, rank, noun, isPlain, 0);
}

/** “The lowest rating given at this inspection was requires improvement”: the lowest of those that were given. */
function isOfThese(source: ListSource, noun: number): boolean {
  const isGiven = isKind(source, noun + 1, 'give', 'receive') || isWritten(source.tokens[noun + 1], 'given');
  return (
    isGiven && source.tokens.some((_, at) => at > noun && isKind(source, at, 'be') && isKind(source, at + 1, 'value'))
  );
}

/** A rating by its place among all: so many below the highest or above the lowest. */
function ranked(
  { tokens, ratings }: ListSource,
  rank: number,
  noun: number,
  isPlain: boolean,
  by: number,
): ValueWords | null {
  const { kind, start } = tokenAt(tokens, rank);
  const rating = ratings.at(kind === 'highest' ? by : -1 - by);
  return rating === undefined
    ? null
    : {
        rating,
        start,
        end: tokenAt(tokens, noun).end,
        isRating: true,
        isPlain,
        isAdjective: false,
        isVerb: false,
        next: noun + 1,
      };
}

/** Whether a rating is named before this place: “rated good, the second highest rating” says it already. */
function hasRating({ tokens }: ListSource, at: number): boolean {
  return tokens.slice(0, at).some(({ kind }) => kind === 'value');
}

/** Whether ratings are called so before this place. */
function hasRatingNoun({ tokens }: ListSource, at: number): boolean {
  return tokens.slice(0, at).some(({ kind }) => kind === 'rating');
}

function hasRank(source: ListSource, at: number): boolean {
  return source.tokens
    .slice(0, at)
    .some((_, place) => isKind(source, place, 'highest', 'lowest') && isKind(source, place + 1, 'rating'));
}
