import { isQuoted } from '../../../framework/phrases/quotation.ts';
import { isKind } from '../../named/list-source.ts';
import { listAt } from '../../named/target-lists.ts';
import { type ValueWords, valueAt } from '../../named/values.ts';
import type { TokenKind } from '../../words/lexicon.ts';
import { lastBefore, upTo } from '../../words/places.ts';
import { tokenAt } from '../../words/token-at.ts';
import { isWritten } from '../../words/written.ts';
import { type Check, nothingSaid } from '../checks.ts';
import { type ChangeSource, thingsOf } from '../pieces.ts';
import type { Sentence } from '../subjects/rated-things.ts';
import { areWhole, here, partOf, type Thing } from '../things.ts';
import { thingsIn } from './possible-ratings.ts';

/**
 * Ratings that the words behind them call the verdict, and those beside which no other was possible: “inadequate: that is
 * its rating for safe”, “good is how inspectors sum it up”, “we could not rate it anything other than inadequate”.
 */
export function verdicts(sentence: Sentence): readonly Check[] {
  const { source, text } = sentence;
  if (source.tokens.some(({ kind }) => gates.has(kind))) {
    return [];
  }
  const isOfBefore = source.tokens.some(({ kind, value }) => kind === 'earlier' || value === 'first');
  return source.tokens.flatMap((_, at): readonly Check[] => {
    const value = valueAt(source, at);
    const meant =
      value === null || isQuoted(text, value.start)
        ? null
        : (staysSo(source, at, value) ??
          (isOfBefore ? null : (calledSo(source, at, value) ?? onlyOne(source, at, value))));
    const all =
      meant === null ? [] : meant === 'any' ? (thingsIn(sentence)?.map((thing) => [thing]) ?? []) : wholeOrHere(meant);
    return value === null || all.length === 0
      ? []
      : [
          {
            start: value.start,
            end: value.end,
            isLoose: meant === 'any',
            alternatives: all.map((things) => ({ ...nothingSaid, things, now: value.rating })),
          },
        ];
  });
}

const gates: ReadonlySet<TokenKind> = new Set<TokenKind>(['condition', 'generic', 'older']);

/** “The home”, under the heading of a key question, may stand for what it is there. */
function wholeOrHere(things: readonly Thing[]): readonly (readonly Thing[])[] {
  return areWhole(things) ? [things, [here]] : [things];
}

type Meant = readonly Thing[] | 'any' | null;

/** “… when it went up to good, and good it remains”, “inadequate it is”: a rating before its verb, with nothing behind it. */
function staysSo(source: ChangeSource, at: number, { next, isAdjective }: ValueWords): Meant {
  const isAhead = at === 0 || isKind(source, at - 1, 'and', 'comma', 'dash', 'semicolon');
  const isStill = isWritten(source.tokens[next + 1], 'remain remains stay stays is are');
  const isOver = source.tokens[next + 2] === undefined || isKind(source, next + 2, 'stop', 'comma', 'semicolon');
  return !isAdjective && isAhead && isKind(source, next, 'pronoun') && isStill && isOver ? 'any' : null;
}

/** “…: that is the overall rating”, “… is how it has been rated”. */
function calledSo(source: ChangeSource, at: number, value: ValueWords): Meant {
  const isBand = isWritten(source.tokens[value.next], 'band bracket category');
  const since = lastBefore(source.tokens, at, ({ kind }) => ['comma', 'semicolon', 'dash', 'but'].includes(kind)) + 1;
  const isDenied = source.tokens
    .slice(since, at)
    .some(({ kind, value: word }) => kind === 'deny' && !(isBand && word === 'within'));
  if (isDenied || (value.isAdjective && !isBand)) {
    return null;
  }
  let next = isBand ? value.next + 1 : value.next;
  while (isKind(source, next, 'comma', 'dash', 'overall', 'and', 'semicolon')) {
    next += 1;
  }
  const isThat = next > value.next && isWritten(source.tokens[next], 'that this such');
  const verb = isThat ? next + 1 : next;
  if (!isKind(source, verb, 'be') || !isWritten(source.tokens[verb], 'is was')) {
    return null;
  }
  const behind = upTo(source.tokens, verb + 1, ({ kind }) => ['comma', 'semicolon', 'dash'].includes(kind));
  const noun = isKind(source, verb + 1, 'overall') ? verb + 2 : verb + 1;
  if (!isThat) {
    const isHow = isKind(source, verb + 1, 'how') && behind.some(({ kind }) => kind === 'give' || kind === 'regulator');
    return isHow ? 'any' : isKind(source, noun, 'rating') ? ofRating(behind) : null;
  }
  if (!isKind(source, noun, 'rating') || behind.some(({ kind }) => kind === 'hedge')) {
    return null;
  }
  const list = isKind(source, noun + 1, 'for', 'of') ? listAt(source, noun + 2, true) : null;
  return list === null ? 'any' : thingsOf(source, list.targets);
}

/** “Good is our rating”, “… was the rating that effective received”, “… that we gave for safe”: of what stands behind it. */
function ofRating(behind: ChangeSource['tokens']): Meant {
  const parts = behind.flatMap(({ kind, value }) => (kind === 'part' ? [value] : []));
  const isPlain = behind.every(({ kind }) => plainBehind.has(kind));
  const isGiven = behind.some(({ kind }) => kind === 'receive' || kind === 'give' || kind === 'for');
  if (!isPlain || !(isGiven || behind.every(({ kind }) => kind === 'overall' || kind === 'rating'))) {
    return null;
  }
  return parts.length > 0 ? parts.map(partOf) : 'any';
}

const plainBehind: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'overall',
  'rating',
  'relative',
  'part',
  'and',
  'have',
  'be',
  'receive',
  'give',
  'regulator',
  'for',
  'to',
  'subject',
  'pronoun',
  'here',
  'latest',
  'now',
  'of',
  'area',
]);

/** “No rating other than good”, “nothing but good”, “not … anything other than good”. */
function onlyOne(source: ChangeSource, at: number, value: ValueWords): Meant {
  const before = isKind(source, at - 1, 'as') ? at - 2 : at - 1;
  const isOther =
    isKind(source, before, 'except') ||
    (tokenAt(source.tokens, before).value === 'than' && isOtherNear(source, before));
  const since = lastBefore(source.tokens, at, ({ kind }) => ['semicolon', 'dash', 'but'].includes(kind)) + 1;
  const words = source.tokens.slice(since, before);
  const isNone = words.some(({ kind, value: word }) => kind === 'deny' || word === 'no');
  const isRating = words.some(({ kind }) => kind === 'rating' || kind === 'give' || kind === 'receive');
  const isOfElse = words.some(({ kind, service }, place) => kind === 'name' && service === null && since + place > 0);
  if (!isOther || !isNone || !isRating || isOfElse || value.isAdjective) {
    return null;
  }
  const behind = isKind(source, value.next, 'for') ? listAt(source, value.next + 1, true) : null;
  const verb = lastBefore(source.tokens, before, ({ kind }, place) => place >= since && kind === 'give');
  const list = behind ?? (verb === -1 ? null : listAt(source, verb + 1));
  const own = list === null ? null : thingsOf(source, list.targets);
  return own ?? 'any';
}

/** “No other rating than inadequate”. */
function isOtherNear({ tokens }: ChangeSource, at: number): boolean {
  return tokens.slice(Math.max(0, at - 2), at).some(({ kind }) => kind === 'other');
}
