import type { Target } from '../claim.ts';
import { isKind, type ListSource } from '../named/list-source.ts';
import { listAt } from '../named/target-lists.ts';
import { type ValueWords, valueAt } from '../named/values.ts';
import { isGate } from '../second-reading/gates.ts';
import type { TokenKind } from '../words/lexicon.ts';
import { isValueLike, isWritten, isWrittenLike, saysHow, standsFor } from '../words/written.ts';

/** A thing of a sentence that can be rated, a rating, or both in one. `at` and `next` are places of tokens, half-open. */
export type Item = Thing | Rating | Both;

interface Place {
  readonly at: number;
  readonly next: number;
}

/** Key questions, or the whole. `isException`: “all … but safe”. */
interface Thing extends Place {
  readonly kind: 'thing';
  readonly targets: readonly Target[];
  readonly isException: boolean;
  /** “…, as is caring”, “a rating it shares with caring”: it has the rating before it. */
  readonly isLikewise: boolean;
}

interface Rating extends Place {
  readonly kind: 'rating';
  readonly value: ValueWords;
}

/** “An overall rating of good”: with what it is of. */
interface Both extends Place {
  readonly kind: 'both';
  readonly value: ValueWords;
  readonly targets: readonly Target[];
}

/** Words that make more of a sentence than ratings beside what they are of, besides those after which one need not be so. */
const doubts: ReadonlySet<TokenKind> = new Set<TokenKind>(['before', 'first', 'rise', 'fall', 'lose', 'question']);

/** The key questions and ratings that a sentence names; null where it says more of them than which is of which. */
export function itemsOf(source: ListSource): readonly Item[] | null {
  const items: Item[] = [];
  for (let at = 0; at < source.tokens.length; ) {
    const item = ratingAt(source, at) ?? sameRatingAt(source, at, items) ?? thingAt(source, at);
    const isAdjective = item?.kind === 'rating' && item.value.isAdjective;
    if (isAdjective || (item?.kind !== 'rating' && isDoubt(source, at))) {
      return null;
    }
    if (item === null) {
      at += 1;
    } else {
      join(source, items, item);
      at = item.next;
    }
  }
  return items;
}

/** “That rating”, “the same rating”: the one given last. */
function sameRatingAt(source: ListSource, at: number, items: readonly Item[]): Rating | null {
  const last = items.findLast((item) => item.kind !== 'thing');
  const isSame = isWrittenLike(source.tokens[at], /^(?:that|(?:the )?same)$/iu) && isKind(source, at + 1, 'rating');
  const { start, end } = source.tokens[at] ?? {};
  const isNamed = isKind(source, at + 2, 'of') || valueAt(source, at + 2) !== null;
  if (last === undefined || !isSame || isNamed || start === undefined || end === undefined) {
    return null;
  }
  return { kind: 'rating', value: { ...last.value, start, end, isAdjective: false }, at, next: at + 2 };
}

function isDoubt(source: ListSource, at: number): boolean {
  const token = source.tokens[at];
  // “A home with one inadequate key question”, “to be rated good, a service has to …”: of any.
  const isAny = isKind(source, at, 'a') && isKind(source, at + 1, 'subject');
  // “How safe prescribing was”.
  const isElse = isKind(source, at, 'how') && isKind(source, at + 1, 'part') && isKind(source, at + 2, 'word', 'name');
  // “… and those for how caring it is”: ratings, and not other services.
  const isThose = token?.kind === 'generic' && isWritten(token, 'those these') && isKind(source, at + 1, 'for');
  return (
    token !== undefined &&
    !isThose &&
    !isHarmless(source, at) &&
    (isElseRated(source, at) ||
      isGate(source, token, at) ||
      doubts.has(token.kind) ||
      isAny ||
      isElse ||
      isOfWord(source, at) ||
      isOfMany(source, at) ||
      isStep(source, at) ||
      doubtful.test(token.text))
  );
}

/** Words that are doubts elsewhere: “effective and well-led were not: both …”, “unlike safe, caring was …”. */
function isHarmless(source: ListSource, at: number): boolean {
  const isLeftOut =
    isKind(source, at, 'deny') &&
    isKind(source, at - 1, 'be') &&
    isKind(source, at - 2, 'part') &&
    isKind(source, at + 1, 'dash', 'semicolon');
  const isButNot = isKind(source, at, 'deny') && isKind(source, at - 1, 'but') && isKind(source, at + 1, 'for', 'in');
  return isLeftOut || isButNot || (isCompared(source, at) && isKind(source, at + 1, 'part'));
}

/** “Like safe, …”, “unlike safe, …”. */
function isCompared({ tokens }: ListSource, at: number): boolean {
  return isWritten(tokens[at], 'like unlike');
}

/** “Rated medical care good”, “rated the kitchen inadequate”: something that is not known. */
function isElseRated(source: ListSource, at: number): boolean {
  const isPassive = isKind(source, at - 1, 'be', 'have', 'part', 'subject', 'comma', 'all', 'both', 'relative', 'name');
  return (
    isKind(source, at, 'give') &&
    !isPassive &&
    isKind(source, at + 1, 'word', 'called') &&
    !saysHow(source.tokens[at + 1])
  );
}

/** “Services that are rated inadequate …”: many that nobody names. */
function isOfMany(source: ListSource, at: number): boolean {
  const token = source.tokens[at];
  const isCounted = isKind(source, at - 1, 'number', 'all', 'both', 'other', 'name', 'word', 'part', 'of');
  const isPlural = isKind(source, at, 'subject', 'called') && token?.value.endsWith('s') === true;
  return isPlural && !token.determined && !isCounted && !source.isHeadline;
}

/** “This inspection of safe and well-led”. */
function isOfWord(source: ListSource, at: number): boolean {
  return (
    isKind(source, at, 'part') && isKind(source, at - 1, 'of') && isKind(source, at - 2, 'word', 'name', 'act', 'now')
  );
}

/** “Up from good”, “from good”, “between good and outstanding”; not “bringing up the rear”. */
function isStep(source: ListSource, at: number): boolean {
  const isWord = isKind(source, at, 'step-up', 'step-down', 'from') || standsFor(source.tokens[at], 'between');
  // “In between are …”, “from best to worst”.
  const isOrder = isKind(source, at + 1, 'highest', 'lowest') || (isKind(source, at - 1, 'in') && isWord);
  return isWord && !isOrder && !isKind(source, at + 1, 'word', 'name', 'part', 'regulator', 'subject', 'break');
}

/** “At least three”, “safe apart”: more or less than what is named. */
const doubtful = /^(?:least|most|than|every other|scores?)$/iu;

function ratingAt(source: ListSource, at: number): Rating | Both | null {
  const value = valueAt(source, at);
  if (value === null) {
    return null;
  }
  const place = { value, at, next: value.next };
  return value.isPlain
    ? { kind: 'both', targets: [{ kind: 'whole', isPlain: true, start: value.start, end: value.end }], ...place }
    : { kind: 'rating', ...place };
}

/** Key questions, by name or by number. A service by its noun is what nearly every sentence names, so it says nothing. */
function thingAt(source: ListSource, at: number): Thing | null {
  // “Unlike safe, effective was …”: the comma joins no list.
  const isAlone = isCompared(source, at - 1) && isKind(source, at, 'part');
  const list = listAt(
    isAlone ? { ...source, tokens: source.tokens.slice(0, at + 1) } : source,
    at,
    isBehind(source, at),
  );
  const isPaired =
    list?.targets.every(
      (target) =>
        target.kind === 'part' ||
        target.kind === 'here' ||
        target.kind === 'all' ||
        target.kind === 'count' ||
        (target.kind === 'whole' && target.isPlain),
    ) === true;
  return list === null || !isPaired
    ? null
    : {
        kind: 'thing',
        targets: list.targets,
        isException: isException(source, at, list.next),
        isLikewise: isLikewise(source, at, list.next),
        at,
        next: list.next,
      };
}

/** “…, as is caring”, “as it is for caring”, “shares with caring”, “so is caring”, “caring is too”. */
function isLikewise(source: ListSource, at: number, next: number): boolean {
  let before = at - 1;
  while (isKind(source, before, 'for', 'in', 'being', 'how', 'be', 'rating')) {
    before -= 1;
  }
  const isAs =
    isKind(source, before, 'pronoun') && isKind(source, before - 1, 'as') && isKind(source, before + 1, 'be');
  // “…, as is caring”; not “caring, as is right, …”.
  const isSo =
    before === at - 2 &&
    isKind(source, before, 'as') &&
    isKind(source, before - 1, 'comma') &&
    isKind(source, before + 1, 'be');
  const isShared =
    isKind(source, before, 'while') && isWritten(source.tokens[before - 1], 'share shares shared sharing');
  const isTogether = isValueLike(source.tokens[before], /^(?:along|together) with$/iu) && before > 0;
  const behind = isKind(source, next, 'be') ? next + 1 : next;
  const isToo = isWritten(source.tokens[behind], 'too likewise') && valueAt(source, behind + 1) === null;
  return isKind(source, before, 'likewise') || isAs || isSo || isShared || isTogether || isToo;
}

function isBehind(source: ListSource, at: number): boolean {
  return isKind(source, at - 1, 'for', 'in', 'likewise');
}

/** “Except safe”, “except for safe”, “safe apart”. */
function isException(source: ListSource, at: number, next: number): boolean {
  const before = isKind(source, at - 1, 'for', 'in', 'of', 'break') ? at - 2 : at - 1;
  return isKind(source, before, 'except') || isWritten(source.tokens[next], 'apart aside excepted');
}

/** “Two of them, safe and effective”, “safe and effective, both”: one thing, said twice. */
function join(source: ListSource, items: Item[], item: Item): void {
  const last = items.at(-1);
  const isLike = last?.kind === 'thing' && isCompared(source, last.at - 1) && item.kind === 'thing';
  if (isLike && isKind(source, last.next, 'comma')) {
    const isUnlike = isWrittenLike(source.tokens[last.at - 1], /^un/iu);
    const targets = isUnlike ? item.targets : [...last.targets, ...item.targets];
    items[items.length - 1] = { ...item, targets, at: last.at };
    return;
  }
  const isOther =
    item.kind === 'thing' && last?.kind === 'thing' && (item.isException || last.isException || item.isLikewise);
  if (last === undefined || isOther || last.kind !== item.kind || !isApposed(source, last.next, item.at)) {
    items.push(item);
    return;
  }
  if (last.kind === 'rating' && item.kind === 'rating' && last.value.rating === item.value.rating) {
    items[items.length - 1] = { ...last, next: item.next };
  } else if (last.kind === 'thing' && item.kind === 'thing' && (isCounted(last) || isCounted(item))) {
    const named = isCounted(last) ? item : last;
    items[items.length - 1] = { ...named, at: last.at, next: item.next };
  } else {
    items.push(item);
  }
}

function isApposed(source: ListSource, from: number, to: number): boolean {
  const between = source.tokens.slice(from, to);
  return between.every(({ kind }) => ['comma', 'dash', 'open', 'word', 'be', 'a'].includes(kind)) && between.length < 4;
}

function isCounted({ targets }: Thing): boolean {
  return targets.every(({ kind }) => kind === 'count' || kind === 'all');
}
