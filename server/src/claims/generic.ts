import type { RatingClaim } from './claim.ts';
import { saysWhatScoresMean } from './definitions.ts';
import { isKind, type ListSource } from './named/list-source.ts';
import { valueAt } from './named/values.ts';
import { isAtSomeTimes } from './some-times.ts';
import { isAmong, isKindAt, isOfKind } from './words/kinds.ts';
import { firstBehind, upTo } from './words/places.ts';
import { isAllOfThem } from './words/tokens.ts';
import { isWritten, isWrittenLike, standsFor } from './words/written.ts';

/**
 * Whether what was read is true of many services or of none, or said by somebody else: “homes that drop from good to
 * inadequate”, “good or outstanding”, “rated good by students”.
 */
export function isOfNone(source: ListSource, text: string, claim: RatingClaim): boolean {
  const rating = claim.value ?? claim.from;
  if (isOfMany(source, claim) || isOfRest(source, claim)) {
    return true;
  }
  if (rating === null) {
    return false;
  }
  const at = placeOf(source, rating.start);
  const next = valueAt(source, at)?.next ?? at + 1;
  return (
    isChoice(source, at, next) ||
    (claim.relation !== 'not' && isBound(text, rating.start)) ||
    isOfAllBut(source, claim, at) ||
    isTakenAway(source, claim) ||
    isByOthers(source, at) ||
    isAtDoing(source, claim, at) ||
    isAtSomeTimes(source, next)
  );
}

/** A word of a sentence, and what it does there. */
interface Word {
  readonly kind: string;
  readonly text: string;
  readonly determined?: boolean;
}

/** “A service that is rated inadequate goes into special measures”: so it is with every one, and nobody is named. */
export function isOfAnyService(words: readonly Word[]): boolean {
  const article = words.findIndex(({ kind }) => kind !== 'to' && kind !== 'quote');
  if (isOfKind(words[article], 'how') && isOfKind(words[article + 1], 'to')) {
    // “How to read a rating, from outstanding to inadequate.”
    return true;
  }
  if (
    isOfRatings(words, article) ||
    isGerundSubject(words, article) ||
    saysWhatScoresMean(words) ||
    saysWhatOneIsWorth(words)
  ) {
    return true;
  }
  const noun = words.findIndex(({ kind }) => kind === 'subject');
  const isAny = isKindAt(words, article, 'a') && noun > article && noun <= article + longestNoun;
  const isNamed = words.some(
    ({ kind, text }, at) =>
      // “… and we would look at it again” is so of any.
      (kind === 'regulator' && !isKindAt(words, at + 1, 'hedge')) ||
      kind === 'now' ||
      (at > article && /^\p{Lu}/u.test(text)),
  );
  const isCalled = isKindAt(words, article, 'called') && isWrittenLike(words[article], /^(?:an?|services)\s/iu);
  const isAnyOne = isAny || isCalled || isAnyRating(words, article);
  return isOfOther(words) || (isAnyOne && !isNamed && !words.some(({ text }) => past.test(text)));
}

/** “The pharmacy that supplies the home is rated …”: the home only tells which pharmacy. */
function isOfOther(words: readonly Word[]): boolean {
  const at = words.findIndex(({ kind }) => kind === 'relative');
  const noun = words[at - 1];
  const isNoun = isOfKind(noun, 'word') && (noun.determined === true || isKindAt(words, at - 2, 'a'));
  const isVerb = isKindAt(words, at + 1, 'word', 'act', 'lead', 'meet');
  const end = firstBehind(words, at, ({ kind }) => ['comma', 'be', 'have'].includes(kind));
  const isOwned = isKindAt(words, end - 1, 'subject', 'pronoun', 'name');
  return isNoun && isVerb && isOwned && !isKindAt(words, end, 'comma');
}

/** “An inadequate rating for safe limits …”. */
function isAnyRating(words: readonly Word[], at: number): boolean {
  const kinds = words.slice(at, at + 3).map(({ kind }) => kind);
  return kinds[0] === 'a' && kinds[1] === 'value' && kinds[2] === 'rating';
}

/** “A previous rating of good is counted as a 3”: what one is worth, whoever has it. */
function saysWhatOneIsWorth(words: readonly Word[]): boolean {
  return words.some(({ kind }, at) => {
    const value = words[at - 3]?.kind === 'a' || words[at - 4]?.kind === 'a' ? at : -1;
    const isRating = isKindAt(words, at - 1, 'of') && isKindAt(words, at - 2, 'rating');
    const verb = isWritten(words[value + 1], 'is are was were gets') ? at + 2 : at + 1;
    return kind === 'value' && value !== -1 && isRating && isWritten(words[verb], worth);
  });
}

const worth =
  'counted counts count carried taken treated worth read scored scores gives equals means becomes translates translated converted converts stands';

/** “Being rated good was a joy”, “losing its good rating hurt”: when that was, and who it was, the sentence does not say. */
function isGerundSubject(words: readonly Word[], at: number): boolean {
  const [first, second] = words.slice(at, at + 2);
  const isBeing = isOfKind(first, 'being') && isOfKind(second, 'give', 'find');
  const isNoun = second?.kind === 'a' || second?.kind === 'from' || second?.determined === true;
  const isHappening = happening.has(first?.kind ?? '') || (isOfKind(first, 'name') && isNoun);
  if (!(isBeing || (isWrittenLike(first, /ing$/iu) && isHappening))) {
    return false;
  }
  // “Being found to be good.”
  const start = isKindAt(words, at + 2, 'to') ? at + 4 : at;
  const value = words.findLastIndex(
    ({ kind }, place) => kind === 'value' && !words.slice(start, place).some((word) => verbs.has(word.kind)),
  );
  const behind = words.slice(value + 1);
  const end = behind.findIndex(({ kind }) => !besideRating.has(kind));
  return value > at && end !== -1 && !isAmong(behind[end], clauseEnds);
}

const happening: ReadonlySet<string> = new Set([
  'receive',
  'stay',
  'steady',
  'lose',
  'move',
  'rise',
  'fall',
  'better',
  'worse',
]);
const verbs: ReadonlySet<string> = new Set(['be', 'have', 'comma', 'semicolon', 'dash']);
const besideRating: ReadonlySet<string> = new Set(['rating', 'overall', 'for', 'part', 'and', 'again', 'steady', 'in']);
const clauseEnds: ReadonlySet<string> = new Set(['comma', 'semicolon', 'dash', 'close', 'but', 'while', 'value']);

/** “Inadequate ratings are rare”, “three steps from inadequate to good”. */
function isOfRatings(words: readonly Word[], at: number): boolean {
  const [first, second, third] = words.slice(at, at + 3);
  const isPlural = isOfKind(first, 'value') && isOfKind(second, 'rating') && isWrittenLike(second, /s$/iu);
  const isGuide = isOfKind(first, 'number') && isOfKind(second, 'level') && isOfKind(third, 'from');
  return (isPlural && isWritten(third, 'is are')) || isGuide;
}

const longestNoun = 3;
/** Verbs by which something happened to one service. */
const past = /^(?:was|were|had|has|have|been|is now)$/iu;

function isOfMany(source: ListSource, { target, named }: RatingClaim): boolean {
  const at = named === null && target.kind === 'whole' ? placeOf(source, target.start) : -1;
  const token = source.tokens[at];
  if (!isOfKind(token, 'subject') || token.determined) {
    return false;
  }
  // “She ran a home that was rated good” is about one that stands for none.
  const isAny = isKind(source, at - 1, 'a') && isKind(source, at + 1, 'relative') && at > 1;
  // “A manager from a home rated outstanding”.
  const isElse = isKind(source, at - 1, 'a') && isKind(source, at - 2, 'from', 'of') && isKind(source, at + 1, 'give');
  return (
    isAny ||
    isElse ||
    (token.value.endsWith('s') && !source.isHeadline && !isKind(source, at - 1, 'name', 'word', 'called'))
  );
}

/** “Good, requires improvement or inadequate”: one of them. */
function isChoice(source: ListSource, at: number, next: number): boolean {
  // “Good or better”.
  const isOpen = isKind(source, next, 'or') && !standsFor(source.tokens[next], 'or');
  return isOpen || leadsToOr(source, at, 1) || leadsToOr(source, at, -1);
}

/** “Good, requires improvement or inadequate”: whether an “or” joins the rating with others on this side of it. */
export function leadsToOr(source: ListSource, at: number, step: 1 | -1): boolean {
  let place = at + step;
  while (isKind(source, place, 'value', 'comma', 'quote')) {
    place += step;
  }
  return isKind(source, place, 'or') && isKind(source, place + step, 'value', 'quote');
}

/** “At least good”, “no worse than good”: that rating, or one on that side of it; “instead of good”: not that one. */
function isBound(text: string, start: number): boolean {
  return bounds.test(text.slice(Math.max(0, start - longestBound), start));
}

const bounds =
  /\b(?:at least|at worst|at best|at most|than|below|above|beneath|beyond|short of|close to|near to|(?<!\b(?:went|gone|going|goes|moved|moves|moving|come|came|comes) )up to|instead of|in place of|as against|as opposed to|compared (?:with|to)|in contrast to)\s(?:(?:an?|the|that|rating|of|for|merely)\s){0,4}["'“‘]?$/iu;
const longestBound = 48;

/** “Safe apart, all were rated good”: what that leaves is read elsewhere. */
function isOfRest({ tokens }: ListSource, { target }: RatingClaim): boolean {
  return (
    target.kind === 'all' &&
    tokens.some((token, at) => isWritten(token, 'apart aside') && isKindAt(tokens, at - 1, 'part'))
  );
}

/** “Good in all but one of the key questions”: which one that leaves is not known. */
function isOfAllBut(source: ListSource, { target }: RatingClaim, at: number): boolean {
  const all = source.tokens.findIndex(({ kind }) => kind === 'all');
  const but = [all + 1, all + 2].find((place) => isKind(source, place, 'but', 'except'));
  const own = placeOf(source, target.start);
  // “All but one of them, safe, were rated good”: named as the one that was not.
  const isThatOne = but !== undefined && own > but && own < at && isKind(source, own - 1, 'comma', 'dash', 'open');
  const isOwn = target.kind === 'count' || (target.kind === 'part' && !isThatOne);
  return all !== -1 && !isOwn && but !== undefined && isKind(source, but + 1, 'number');
}

/** “Every service but surgery is rated good”: not surgery. */
function isTakenAway(source: ListSource, { target, named }: RatingClaim): boolean {
  const { tokens } = source;
  const { start, end } = named ?? target;
  const but = tokens.findIndex(
    (token, at) =>
      isOfKind(token, 'but', 'except') &&
      (isAllOfThem(tokens[at - 1]) ||
        (isKind(source, at - 1, 'subject', 'called') && [2, 3, 4].some((back) => isKind(source, at - back, 'all')))),
  );
  const own = but === -1 ? [] : tokens.filter((token, at) => at > but && token.end <= start);
  const isBehind = but !== -1 && (tokens[but]?.start ?? 0) < end;
  return isBehind && !own.some(({ kind }) => kind === 'be' || kind === 'have' || kind === 'give' || kind === 'value');
}

/** “… rated good by students”, “rated good for value by a newspaper”: by none of the words for a regulator. */
function isByOthers(source: ListSource, at: number): boolean {
  const { tokens } = source;
  const by = firstBehind(tokens, at, (token) => token.value === 'by' || isJoint(token));
  if (!standsFor(tokens[by], 'by') || !isKind(source, by + 1, 'word', 'name', 'subject', 'other-voice', 'a')) {
    return false;
  }
  const agent = upTo(tokens, by + 1, ({ kind }) => ['comma', 'and', 'break'].includes(kind));
  // “By the families we met” is by the families.
  return !agent.some(
    ({ kind, value, text }) => (kind === 'regulator' && value !== 'we') || kind === 'number' || text.endsWith('ing'),
  );
}

/** “Good at keeping people safe”, “outstanding at listening”: at that, and not as a whole. */
function isAtDoing({ tokens }: ListSource, { target }: RatingClaim, at: number): boolean {
  return target.kind !== 'part' && isWritten(tokens[at + 1], 'at') && isWrittenLike(tokens[at + 2], /ing$/u);
}

/** Where what is said of a rating is over. */
function isJoint({ kind }: Word): boolean {
  return joints.has(kind);
}

const joints: ReadonlySet<string> = new Set([
  'act',
  'and',
  'be',
  'break',
  'but',
  'comma',
  'have',
  'relative',
  'semicolon',
  'value',
  'while',
]);

function placeOf({ tokens }: ListSource, start: number): number {
  return tokens.findIndex((token) => token.start === start);
}
