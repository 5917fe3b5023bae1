import type { Target } from '../claim.ts';
import { isOfKind } from '../words/kinds.ts';
import { tokenAt } from '../words/token-at.ts';
import { isWritten, isWrittenLike } from '../words/written.ts';
import { countedAt } from './counted-lists.ts';
import { type Item, isKind, type ListSource } from './list-source.ts';
import { partAt } from './named-part.ts';
import { isUnknownService } from './unknown-services.ts';

/** “Safe and well-led”, “the home’s rating for being safe”, “every key question except caring”. */
export interface TargetList {
  readonly targets: readonly Target[];
  /** Whether it speaks of the ratings themselves: “the ratings for safe and caring”. */
  readonly isRating: boolean;
  /** Whether “’s” follows it. */
  readonly owner: boolean;
  readonly start: number;
  readonly end: number;
  /** The place behind its last token. */
  readonly next: number;
}

/** The list that begins with this token; null where none does. `isBehind`: it stands behind what is said of it. */
export function listAt(source: ListSource, at: number, isBehind = false): TargetList | null {
  const first = itemAt(source, at);
  if (first === null) {
    return null;
  }
  const targets = [...first.targets];
  let { next, isRating } = first;
  const isIntroduced = isKind(source, at - 1, 'for', 'to', 'in', 'of');
  for (let item = itemAfterGlue(source, next); item !== null; item = itemAfterGlue(source, next)) {
    // “The safe and caring ratings”.
    const isNoun = item.targets.every(({ kind }) => kind === 'part') && isKind(source, item.next - 1, 'rating');
    // “Overall, and for safe, we rated …”
    const isOpening = at === 0 && next === 1 && isKind(source, at, 'overall') && isKind(source, item.next, 'comma');
    const isOthers = !isOpening && isForOthers(source, next) && (!isIntroduced || isKind(source, item.next, 'value'));
    const isOfOthers = (item.isRating && !isNoun) || isOthers;
    if (isOfOthers && !first.isRating) {
      break;
    }
    isRating ||= item.isRating;
    if (!isFurther(source, at, next, first, item)) {
      break;
    }
    if (isBehind && beginsAnew(source, next, item, targets.length)) {
      break;
    }
    targets.push(...item.targets);
    next = item.next;
  }
  if (first.isHow) {
    next = behindHow(source, next);
  }
  next = withoutExceptions(source, targets, next);
  for (const target of targets) {
    if (target.kind === 'part') {
      source.mentioned.add(target.id);
    }
  }
  const start = tokenAt(source.tokens, at).start;
  const { owner, end } = tokenAt(source.tokens, next - 1);
  return { targets, isRating, owner, start, end, next };
}

/** Whether an item goes on with the list that begins at `at`. `next`: where the glue before it stands. */
function isFurther(source: ListSource, at: number, next: number, first: Item, item: Item): boolean {
  const isAnd = hasAnd(source, next);
  // “Of the five areas, safe was rated …”: safe is one of them.
  const isOneOf = isKind(source, at - 1, 'of') && first.targets.every(({ kind }) => kind === 'count');
  // “Whatever they say of it, safe was rated …”
  const isIt = isKind(source, at, 'pronoun') && !first.isRating && !isAnd;
  // “In safe and caring, the home was rated …”: the home is no further item.
  return (isAnd || item.targets.some(({ kind }) => kind === 'part')) && !isOneOf && !isIt;
}

/** “… was given for safe, and caring was rated …”: caring begins anew. `at`: where the glue before it stands. */
function beginsAnew(source: ListSource, at: number, item: Item, length: number): boolean {
  const isAnew = length === 1 && isKind(source, at, 'comma') && isKind(source, at + 1, 'and');
  const isVerb = isKind(source, item.next, 'be', 'have', 'stay', 'rise', 'fall', 'move', 'receive');
  return (isAnew && isKind(source, at + 2, 'part')) || isVerb;
}

/** “How safe and caring the service is”. */
function behindHow(source: ListSource, at: number): number {
  return isKind(source, at, 'subject', 'pronoun') && isKind(source, at + 1, 'be') ? at + 2 : at;
}

/** “Every area except safe, and for safe it was …”, “… are effective and well-led, and for all the others …”. */
function isForOthers(source: ListSource, next: number): boolean {
  return isKind(source, next, 'comma') && isKind(source, next + 1, 'and') && isKind(source, next + 2, 'for', 'in');
}

/** “…, except safe”: takes the named ones out of all. Gives the place behind them. */
function withoutExceptions(source: ListSource, targets: Target[], next: number): number {
  const last = targets.at(-1);
  const at = isKind(source, next, 'comma') ? next + 1 : next;
  if (last?.kind !== 'all' || !isKind(source, at, 'except', 'but')) {
    return next;
  }
  const except = listAt(source, at + 1);
  const ids = (except?.targets ?? []).flatMap((target) => (target.kind === 'part' ? [target.id] : []));
  // “Good in all areas, but safe has now dropped to …”: a clause of its own.
  const isClause = at > next && isKind(source, at, 'but') && isKind(source, except?.next ?? at, ...clauseVerbs);
  if (except === null || ids.length === 0 || isClause) {
    return next;
  }
  targets[targets.length - 1] = { ...last, except: [...last.except, ...ids] };
  return except.next;
}

const clauseVerbs = ['be', 'have', 'stay', 'rise', 'fall', 'move', 'receive'] as const;

function hasAnd(source: ListSource, at: number): boolean {
  return isKind(source, isKind(source, at, 'comma') ? at + 1 : at, 'and');
}

function itemAfterGlue(source: ListSource, at: number): Item | null {
  const afterComma = isKind(source, at, 'comma') ? at + 1 : at;
  const afterAnd = isKind(source, afterComma, 'and') ? afterComma + 1 : afterComma;
  if (afterAnd === at) {
    return null;
  }
  const after = isKind(source, afterAnd, 'for', 'to', 'in', 'of') ? afterAnd + 1 : afterAnd;
  // “That leaves safe and caring, and they are …”: a pronoun is no further item.
  return isKind(source, after, 'pronoun') && !isKind(source, after + 1, 'rating', 'subject')
    ? null
    : itemAt(source, after);
}

function itemAt(source: ListSource, at: number): (Item & { readonly isHow: boolean }) | null {
  const how = isKind(source, at, 'how');
  let from = how ? at + 1 : at;
  if (how && isKind(source, from, 'subject', 'called', 'pronoun') && isKind(source, from + 1, 'be')) {
    from += 2;
  }
  if (isKind(source, from, 'being')) {
    from += 1;
  }
  const isAfterWord = from > at;
  const item =
    partAt(source, from, isAfterWord) ??
    ratingAt(source, from) ??
    countedAt(source, from) ??
    (isAfterWord ? null : (wholeAt(source, from) ?? hereAt(source, from)));
  // “How well-led” is the name of a key question in itself.
  const isHow = how || (isKind(source, at, 'part') && isWrittenLike(source.tokens[at], /^how\s/iu));
  return item === null ? null : { ...item, isHow };
}

/** “The overall rating”, “ratings for safe and caring”. */
function ratingAt(source: ListSource, at: number): Item | null {
  if (isWritten(source.tokens[at], 'those that') && isKind(source, at + 1, 'for')) {
    // “The rating for safe and that for caring”.
    const those = listAt(source, at + 2);
    return those?.targets.every(({ kind }) => kind === 'part') === true ? { ...those, isRating: true } : null;
  }
  const isPlain = isKind(source, at, 'overall');
  const from = isPlain ? at + 1 : at;
  const token = source.tokens[from];
  const isBeside =
    isUnknownService(source, isKind(source, at - 1, 'overall') ? at - 2 : at - 1) ||
    (isKind(source, from - 1, 'word', 'name', 'value', 'number') && token?.determined === false);
  if (!isOfKind(token, 'rating') || isBeside) {
    return null;
  }
  // “Their verdict on the home.”
  const isOn = isWritten(source.tokens[from + 1], 'on');
  const of = isOn || isKind(source, from + 1, 'of', 'for', 'in') ? listAt(source, from + 2) : null;
  if (of !== null && !of.isRating) {
    const targets = isPlain
      ? of.targets.map((target) => ({ ...target, ...(target.kind === 'whole' ? { isPlain } : {}) }))
      : of.targets;
    return { targets, isRating: true, next: of.next };
  }
  if (isKind(source, from + 1, 'of', 'for') && !isKind(source, from + 2, 'name')) {
    return null;
  }
  const place = { start: tokenAt(source.tokens, at).start, end: token.end };
  const target: Target = isPlain ? { kind: 'whole', isPlain, ...place } : { kind: 'same', ...place };
  return { targets: [target], isRating: true, next: from + 1 };
}

function wholeAt(source: ListSource, at: number): Item | null {
  const token = tokenAt(source.tokens, at);
  if (token.value === 'this' && isKind(source, at + 1, 'subject', 'rating')) {
    return wholeAt(source, at + 1) ?? ratingAt(source, at + 1);
  }
  const place = { start: token.start, end: token.end };
  if (token.kind === 'overall') {
    // “Surgery’s overall rating.”
    return isUnknownService(source, at - 1)
      ? null
      : { targets: [{ kind: 'whole', isPlain: true, ...place }], isRating: false, next: at + 1 };
  }
  if (token.kind === 'pronoun') {
    return { targets: [{ kind: 'same', ...place }], isRating: false, next: at + 1 };
  }
  if (token.kind !== 'subject' || isUnknownService(source, at)) {
    return null;
  }
  if (token.owner) {
    return ofOwner(source, at + 1);
  }
  // “Elm Court care home” has a name of its own, “Barford care home” only lies somewhere.
  if (!token.determined && isKind(source, at - 1, 'name') && isKind(source, at - 2, 'name')) {
    return null;
  }
  const isName = !(token.determined || source.isHeadline || token.value.endsWith('s'));
  if (isName && !isKind(source, at - 1, 'a', 'name', 'word', 'number', 'all', 'both', 'only')) {
    return null;
  }
  const isAny = isKind(source, at - 1, 'a');
  const isPlain = isKind(source, at + 1, 'overall');
  return { targets: [{ kind: 'whole', isPlain, isAny, ...place }], isRating: false, next: isPlain ? at + 2 : at + 1 };
}

/** What a service owns: “the home’s overall rating”, “the home’s leadership”. */
function ofOwner(source: ListSource, at: number): Item | null {
  const rating = ratingAt(source, at);
  if (rating === null) {
    return partAt(source, at, false);
  }
  const targets = rating.targets.map(
    (target): Target => (target.kind === 'same' ? { ...target, kind: 'whole', isPlain: false } : target),
  );
  return { ...rating, targets };
}

function hereAt(source: ListSource, at: number): Item | null {
  const token = source.tokens[at];
  return isOfKind(token, 'here')
    ? { targets: [{ kind: 'here', start: token.start, end: token.end }], isRating: false, next: at + 1 }
    : null;
}
