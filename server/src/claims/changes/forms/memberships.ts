import { isQuoted } from '../../../framework/phrases/quotation.ts';
import { isKind } from '../../named/list-source.ts';
import { type ValueWords, valueAt } from '../../named/values.ts';
import type { TokenKind } from '../../words/lexicon.ts';
import { firstBehind, lastBefore } from '../../words/places.ts';
import { tokenAt } from '../../words/token-at.ts';
import { isOneOf, isValueLike, isWritten } from '../../words/written.ts';
import { type Check, nothingSaid } from '../checks.ts';
import { isBesideRating } from '../marks.ts';
import type { ChangeSource, Group } from '../pieces.ts';
import type { Sentence } from '../subjects/rated-things.ts';
import { here, partOf } from '../things.ts';

/**
 * Ratings of something that is one of a few: “it is one of only three homes in the county to be rated outstanding”, “safe
 * is the only key question that we rated inadequate”, which says that no other has that rating.
 */
export function memberships(sentence: Sentence): readonly Check[] {
  const { source, text, pieces } = sentence;
  const groups = pieces.flatMap((piece) => piece.groups);
  return source.tokens.flatMap((_, at): readonly Check[] => {
    const isOne = tokenAt(source.tokens, at).value === '1' && tokenAt(source.tokens, at).determined;
    const isOnly = isKind(source, at, 'only') || (isOne && isKind(source, at + 1, 'area'));
    const subject = isOnly || isFew(source, at) ? subjectBefore(source, groups, at) : undefined;
    const value = memberValue(source, at);
    if (
      value === null ||
      subject?.things == null ||
      isQuoted(text, value.start) ||
      isDoubtful(source, subject.at, at)
    ) {
      return [];
    }
    return checksOn(source, subject, value, isOnly);
  });
}

function checksOn(
  { parts }: ChangeSource,
  { isOfParts, things }: Group,
  { rating, start, end }: ValueWords,
  isOnly: boolean,
): readonly Check[] {
  const own = isOfParts ? [things] : [things, [here]];
  const named = (things ?? []).map(({ part }) => part);
  const others = parts.filter((part) => !named.includes(part)).map(partOf);
  const given = { start, end, alternatives: own.map((one) => ({ ...nothingSaid, things: one, now: rating })) };
  return isOnly && isOfParts
    ? [given, { start, end, alternatives: [{ ...nothingSaid, things: others, notNow: rating }] }]
    : [given];
}

/** “One of few”, “among the homes”, “the handful of homes”, “the first home”. */
function isFew(source: ChangeSource, at: number): boolean {
  const { text, value } = tokenAt(source.tokens, at);
  return (
    (value === '1' && isKind(source, at + 1, 'of')) ||
    isOneOf(text, 'among amongst handful minority') ||
    (isOneOf(text, 'first newest') && source.tokens.slice(at + 1, at + 4).some(({ kind }) => kind === 'subject'))
  );
}

/** What is one of a few: “the home is …”, “the home, which opened in May, is …”, “that puts the home …”. */
function subjectBefore(source: ChangeSource, groups: readonly Group[], at: number): Group | undefined {
  const verb = verbBefore(source, at);
  if (verb === null) {
    const place = behindAdverbs(source, at - 1) + 1;
    return groups.find((group) => group.next === place && placing.test(tokenAt(source.tokens, group.at - 1).text));
  }
  const isAside = isKind(source, verb - 1, 'comma');
  return groups.find(
    ({ at: start, next }) => next === verb || (isAside && start === 0 && isKind(source, next, 'comma')),
  );
}

const placing = /^(?:put|place|make|leave)s?$/iu;

/** The place before words that may stand between a verb and “one of”. */
function behindAdverbs(source: ChangeSource, from: number): number {
  let at = from;
  while (isKind(source, at, 'a', 'now', 'latest', 'only', 'number', 'still')) {
    at -= 1;
  }
  return at;
}

/** The place of “is”, “becomes” or “joins” before what it is one of; null where another word stands there. */
function verbBefore(source: ChangeSource, at: number): number | null {
  const verb = behindAdverbs(source, at - 1);
  const isVerb = isWritten(source.tokens[verb], 'is are become becomes join joins joined remain remains');
  const isHas = isVerb && isKind(source, verb - 1, 'have') ? verb - 1 : verb;
  const subject = isKind(source, isHas - 1, 'now', 'latest') ? isHas - 1 : isHas;
  return isVerb ? subject : null;
}

/** “… to be rated outstanding”, “… with a rating of good”, “… that we rated inadequate”: the first rating, called so. */
function memberValue(source: ChangeSource, from: number): ValueWords | null {
  for (let at = from + 1; at < source.tokens.length && !isKind(source, at, ...ends) && !isWhere(source, at); at += 1) {
    const value = valueAt(source, at);
    if (value !== null) {
      const isTold = value.isRating || source.tokens.slice(from, at).some(({ kind }) => told.has(kind));
      return isTold && !value.isAdjective && !isBesideRating(source, at) && !isKind(source, value.next, 'or')
        ? value
        : null;
    }
  }
  return null;
}

/** “One of 23 in a county where most are …”: of others. */
function isWhere({ tokens }: ChangeSource, at: number): boolean {
  return isValueLike(tokens[at], /^where\b/u);
}

const ends: readonly TokenKind[] = ['comma', 'semicolon', 'dash', 'but', 'question', 'stop', 'open', 'condition'];
const told: ReadonlySet<TokenKind> = new Set<TokenKind>(['give', 'receive', 'find', 'rating']);

/** Whether a word before, or between, leaves open that it is so. */
function isDoubtful(source: ChangeSource, from: number, at: number): boolean {
  const end = firstBehind(source.tokens, at, (_, place) => isKind(source, place, ...ends));
  const start = lastBefore(source.tokens, from, ({ kind }) => kind === 'semicolon' || kind === 'dash') + 1;
  const isIn = (kinds: ReadonlySet<TokenKind>, first: number, last?: number) =>
    source.tokens.slice(first, last).some(({ kind }) => kinds.has(kind));
  return isIn(doubts, start, at) || isIn(others, from, end === -1 ? undefined : end);
}

const doubts: ReadonlySet<TokenKind> = new Set<TokenKind>(['hedge', 'condition', 'other-voice']);
const others: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'hedge',
  'deny',
  'failing',
  'no-longer',
  'except',
  'earlier',
  'older',
  'lose',
  'from',
]);
