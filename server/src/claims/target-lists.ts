import type { Target } from './claim.ts';
import type { TokenKind } from './lexicon.ts';
import type { Token } from './tokens.ts';

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

/** What lists are read with: the tokens of a sentence, and the key questions that the text has named so far. */
export interface ListSource {
  readonly tokens: readonly Token[];
  readonly mentioned: Set<string>;
  /** What was counted last. */
  readonly counted: { kind: 'areas' | 'services' | null; whole: number | null };
  /** Whether no full stop ends the sentence, as in a title. */
  readonly isHeadline: boolean;
  readonly highest: string;
  readonly lowest: string;
}

interface Item {
  readonly targets: readonly Target[];
  readonly isRating: boolean;
  readonly next: number;
}

/** The list that begins with this token; null where none does. */
export function listAt(source: ListSource, at: number): TargetList | null {
  const first = itemAt(source, at);
  if (first === null) {
    return null;
  }
  const targets = [...first.targets];
  let { next, isRating } = first;
  for (let item = itemAfterGlue(source, next); item !== null; item = itemAfterGlue(source, next)) {
    // “The safe and caring ratings”.
    const isNoun = item.targets.every(({ kind }) => kind === 'part') && isKind(source, item.next - 1, 'rating');
    if (item.isRating && !first.isRating && !isNoun) {
      break;
    }
    isRating ||= item.isRating;
    // “In safe and caring, the home was rated …”: the home is no further item.
    const isAfterAnd = item.targets.some(({ kind }) => kind === 'part') || hasAnd(source, next);
    if (!isAfterAnd) {
      break;
    }
    targets.push(...item.targets);
    next = item.next;
  }
  // “How safe and caring the service is”.
  if (first.isHow && isKind(source, next, 'subject', 'pronoun') && isKind(source, next + 1, 'be')) {
    next += 2;
  }
  next = withoutExceptions(source, targets, next);
  for (const target of targets) {
    if (target.kind === 'part') {
      source.mentioned.add(target.id);
    }
  }
  const start = source.tokens[at]?.start ?? 0;
  const last = source.tokens[next - 1];
  return { targets, isRating, owner: last?.owner ?? false, start, end: last?.end ?? start, next };
}

/** “…, except safe”: takes the named ones out of all. Gives the place behind them. */
function withoutExceptions(source: ListSource, targets: Target[], next: number): number {
  const last = targets.at(-1);
  const at = isKind(source, next, 'comma') ? next + 1 : next;
  if (last?.kind !== 'all' || !isKind(source, at, 'except', 'but')) {
    return next;
  }
  const except = listAt(source, isKind(source, at + 1, 'for', 'in') ? at + 2 : at + 1);
  const ids = (except?.targets ?? []).flatMap((target) => (target.kind === 'part' ? [target.id] : []));
  if (except === null || ids.length === 0) {
    return next;
  }
  targets[targets.length - 1] = { ...last, except: [...last.except, ...ids] };
  return except.next;
}

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
  return itemAt(source, after);
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
  return item === null ? null : { ...item, isHow: how };
}

function partAt(source: ListSource, at: number, isAfterWord: boolean): Item | null {
  const from = isKind(source, at, 'area') && isKind(source, at + 1, 'of') ? at + 2 : at;
  const token = source.tokens[from];
  if (token?.kind !== 'part') {
    return null;
  }
  const after = source.tokens[from + 1];
  const isRating = after?.kind === 'rating';
  const takes = isRating || after?.kind === 'area' || (isAfterWord && after?.kind === 'called');
  let next = takes ? from + 2 : from + 1;
  // “The leadership of the home”.
  if (isKind(source, next, 'of', 'break') && isKind(source, next + 1, 'subject')) {
    next += 2;
  }
  return { targets: [{ kind: 'part', id: token.value, start: token.start, end: token.end }], isRating, next };
}

/** “The overall rating”, “ratings for safe and caring”. */
function ratingAt(source: ListSource, at: number): Item | null {
  const isPlain = isKind(source, at, 'overall');
  const from = isPlain ? at + 1 : at;
  const token = source.tokens[from];
  const isBeside = isKind(source, from - 1, 'word', 'name', 'value', 'number') && token?.determined === false;
  if (token?.kind !== 'rating' || isBeside) {
    return null;
  }
  const of = isKind(source, from + 1, 'of', 'for', 'in') ? listAt(source, from + 2) : null;
  if (of !== null && !of.isRating) {
    const targets = isPlain
      ? of.targets.map((target) => ({ ...target, ...(target.kind === 'whole' ? { isPlain } : {}) }))
      : of.targets;
    return { targets, isRating: true, next: of.next };
  }
  if (isKind(source, from + 1, 'of', 'for') && !isKind(source, from + 2, 'name')) {
    return null;
  }
  const place = { start: source.tokens[at]?.start ?? token.start, end: token.end };
  const target: Target = isPlain ? { kind: 'whole', isPlain, ...place } : { kind: 'same', ...place };
  return { targets: [target], isRating: true, next: from + 1 };
}

/** “All five categories”, “the four other areas”, “two of the five key questions”, “all three services”. */
function countedAt(source: ListSource, at: number): Item | null {
  const place = { start: source.tokens[at]?.start ?? 0, end: source.tokens[at]?.end ?? 0 };
  if (
    isKind(source, at, 'everywhere') &&
    (source.tokens[at]?.value === 'everything' ||
      isKind(source, at - 1, 'value', 'rating', 'give', 'and', 'overall', 'for', 'in'))
  ) {
    return { targets: [{ kind: 'all', except: [], ...place }], isRating: false, next: at + 1 };
  }
  let next = at;
  let isAll = false;
  let isOther = false;
  const counts: number[] = [];
  for (; isKind(source, next, 'all', 'both', 'number', 'other', 'of'); next += 1) {
    const token = source.tokens[next];
    isAll ||= token?.kind === 'all';
    isOther ||= token?.kind === 'other';
    if (token?.kind === 'number') {
      counts.push(Number(token.value));
    }
  }
  const isArea = isKind(source, next, 'area');
  if (next === at || isKind(source, at, 'of')) {
    return null;
  }
  const end = source.tokens[isArea ? next : next - 1]?.end ?? place.end;
  const isAlone = !isKind(
    source,
    next,
    'word',
    'name',
    'subject',
    'part',
    ...(counts.length > 0 ? [] : (['value'] as const)),
  );
  if (isOther && (isArea || isAlone)) {
    const except = [...source.mentioned];
    if (source.counted.kind === 'services') {
      return null;
    }
    if (except.length === 0) {
      return counts[0] === undefined
        ? null
        : { targets: [{ kind: 'count', count: counts[0], start: place.start, end }], isRating: false, next };
    }
    return {
      targets: [{ kind: 'all', except, start: place.start, end }],
      isRating: false,
      next: isArea ? next + 1 : next,
    };
  }
  const [count, whole] = counts;
  if (isKind(source, next, 'subject') && source.tokens[next]?.value.endsWith('s') === true && !isOther) {
    const isEach = isAll || isKind(source, at, 'both');
    const counted = isEach ? null : count;
    if (counted === undefined) {
      return null;
    }
    source.counted.kind = 'services';
    source.counted.whole = isKind(source, at - 1, 'of') ? (count ?? null) : (whole ?? null);
    const of = isEach ? (count ?? (isKind(source, at, 'both') ? 2 : null)) : (whole ?? null);
    return { targets: [{ kind: 'services', count: counted, whole: of, ...place }], isRating: false, next: next + 1 };
  }
  if (!isArea) {
    return bothAt(source, at) ?? bareCountAt(source, at);
  }
  source.counted.kind = 'areas';
  if (isAll || count === undefined) {
    return isAll
      ? { targets: [{ kind: 'all', except: [], start: place.start, end }], isRating: false, next: next + 1 }
      : null;
  }
  return { targets: [{ kind: 'count', count, start: place.start, end }], isRating: false, next: next + 1 };
}

/** “Both safe and well-led”. */
function bothAt(source: ListSource, at: number): Item | null {
  return isKind(source, at, 'both', 'all') ? partAt(source, at + 1, false) : null;
}

/** “… and requires improvement in one”, “… and one was rated inadequate”. */
function bareCountAt(source: ListSource, at: number): Item | null {
  const token = source.tokens[at];
  if (token?.kind !== 'number' || source.counted.kind === null) {
    return null;
  }
  const ends = source.tokens[at + 1] === undefined || isKind(source, at + 1, 'comma', 'semicolon', 'and', 'but');
  const isBehind = ends && isKind(source, at - 1, 'in') && isKind(source, at - 2, 'value');
  const isBefore = isKind(source, at + 1, 'be', 'have', 'give', 'receive', 'value', 'as');
  const place = { count: Number(token.value), start: token.start, end: token.end };
  const target: Target =
    source.counted.kind === 'areas'
      ? { kind: 'count', ...place }
      : { kind: 'services', whole: source.counted.whole, ...place };
  return isBehind || isBefore ? { targets: [target], isRating: false, next: at + 1 } : null;
}

function wholeAt(source: ListSource, at: number): Item | null {
  const token = source.tokens[at];
  if (token === undefined) {
    return null;
  }
  if (token.value === 'this' && isKind(source, at + 1, 'subject', 'rating')) {
    return wholeAt(source, at + 1) ?? ratingAt(source, at + 1);
  }
  const place = { start: token.start, end: token.end };
  if (token.kind === 'overall') {
    return { targets: [{ kind: 'whole', isPlain: true, ...place }], isRating: false, next: at + 1 };
  }
  if (token.kind === 'pronoun') {
    return { targets: [{ kind: 'same', ...place }], isRating: false, next: at + 1 };
  }
  if (token.kind !== 'subject') {
    return null;
  }
  if (token.owner) {
    return ofOwner(source, at + 1) ?? null;
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
  return token?.kind === 'here'
    ? { targets: [{ kind: 'here', start: token.start, end: token.end }], isRating: false, next: at + 1 }
    : null;
}

/** Whether a token is of one of these kinds. */
export function isKind({ tokens }: Pick<ListSource, 'tokens'>, at: number, ...kinds: readonly TokenKind[]): boolean {
  const token = tokens[at];
  return token !== undefined && kinds.includes(token.kind);
}
