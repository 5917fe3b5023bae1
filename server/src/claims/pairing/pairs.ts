import { isQuoted } from '../../framework/phrases/quotation.ts';
import type { Range } from '../../text/range.ts';
import type { RatingClaim, Target } from '../claim.ts';
import { isKind, type ListSource } from '../named/list-source.ts';
import { isMarked, type ValueWords } from '../named/values.ts';
import type { FirstReading } from '../second-reading/reading.ts';
import { claimsFor } from '../second-reading/second-reading.ts';
import { type Item, itemsOf } from './items.ts';

/** A thing of a sentence and the rating beside it. */
interface Pair {
  readonly targets: readonly Target[];
  readonly value: ValueWords;
}

/**
 * What a sentence says where each thing in it has just one rating beside it, whatever the words between them are: “top
 * marks for caring (outstanding), while safe lags behind on requires improvement”. Null where it does not pair off.
 */
export function readPairs(first: FirstReading): readonly RatingClaim[] | null {
  const { source } = first;
  const items = itemsOf(source);
  if (items === null || !isOfRatings(source, items) || items.some((item) => isSpeech(first, item))) {
    return null;
  }
  const told = withExceptions(source, items);
  const pairs = pairsOf(told) ?? withoutCounts(told) ?? (isOfService(first, told) ? loneOf(told) : null);
  const names = namesIn(source);
  const isNamedElse = names.length === 0 && first.claims.some(({ named }) => named !== null);
  if (pairs === null || isNamedElse || names.length > 1 || (isOfRest(pairs) && hasUnknownItem(source))) {
    return null;
  }
  const [named = null] = names;
  return withoutNamed(pairs).flatMap(({ targets, value }) =>
    claimsFor(first, { targets, named, isRating: false }, 'is', value, null, value),
  );
}

/** “A good rating for caring, and otherwise requires improvement in every category”: in every one but caring. */
function withoutNamed(pairs: readonly Pair[]): readonly Pair[] {
  return pairs.map((pair) => {
    const others = pairs.filter(({ value }) => value.rating !== pair.value.rating);
    const named = others.flatMap(({ targets }) =>
      targets.flatMap((target) => (target.kind === 'part' ? target.id : [])),
    );
    const targets = pair.targets.map((target) =>
      target.kind === 'all' ? { ...target, except: [...target.except, ...named] } : target,
    );
    return { ...pair, targets };
  });
}

/** Each item with its neighbour; null where one is left over. */
function pairsOf(items: readonly Item[]): readonly Pair[] | null {
  const pairs: Pair[] = [];
  for (let at = 0; at < items.length; ) {
    const item = items[at];
    const pair = item?.kind === 'both' ? item : pairOf(item, items[at + 1]);
    if (pair === null) {
      return null;
    }
    pairs.push({ targets: pair.targets, value: pair.value });
    at += item?.kind === 'both' ? 1 : 2;
  }
  return pairs.length === 0 ? null : pairs;
}

/** “It was good throughout, save for safe (inadequate)”: safe has its own rating, and all others have the other one. */
function withExceptions(source: ListSource, items: readonly Item[]): readonly Item[] {
  const except = items.flatMap((item) =>
    item.kind === 'thing' && item.isException
      ? item.targets.flatMap((target) => (target.kind === 'part' ? [target.id] : []))
      : [],
  );
  if (except.length === 0) {
    return items;
  }
  const hasAll = items.some((item) => item.kind === 'thing' && item.targets.some(({ kind }) => kind === 'all'));
  return items.flatMap((item, at): readonly Item[] => {
    if (item.kind !== 'thing') {
      const { start, end } = item.value;
      const rest: Target = { kind: 'all', except, start, end };
      const isAlone = at === 0 && !hasAll && item.kind === 'rating';
      return isAlone ? [{ ...item, kind: 'both', targets: [rest] }] : [item];
    }
    if (item.isException) {
      // “All but caring were rated good” is of the others.
      const next = items[at + 1];
      const isOwn =
        next?.kind === 'rating' &&
        source.tokens
          .slice(item.next, next.at)
          .some(({ kind }) => ['comma', 'open', 'dash', 'relative'].includes(kind));
      return isOwn ? [item] : [];
    }
    return [
      { ...item, targets: item.targets.map((target) => (target.kind === 'all' ? { ...target, except } : target)) },
    ];
  });
}

/** “The home’s rating of inadequate stands”: one rating, called so, and nothing else that could have it. */
function loneOf(items: readonly Item[]): readonly Pair[] | null {
  const [item, ...others] = items;
  if (item?.kind !== 'rating' || others.length > 0 || !item.value.isRating) {
    return null;
  }
  const { start, end } = item.value;
  return [{ targets: [{ kind: 'same', start, end }], value: item.value }];
}

/** Whether a sentence speaks of one service, “the home” or “it”, and its rating was not read yet. */
function isOfService({ source, claims }: FirstReading, items: readonly Item[]): boolean {
  const [item] = items;
  if (item?.kind !== 'rating' || claims.some(({ value, from }) => (value ?? from)?.start === item.value.start)) {
    return false;
  }
  return (
    !isKind(source, item.at, 'a') &&
    source.tokens.some(
      ({ kind, determined, owner, value }, at) =>
        (kind === 'subject' && (determined || owner) && !value.endsWith('s')) || (kind === 'pronoun' && at < item.at),
    )
  );
}

/** “Two were mixed: effective good, and safe inadequate”: how many, and then which. No pair goes over a count. */
function withoutCounts(items: readonly Item[]): readonly Pair[] | null {
  const kept = items.filter(
    (item) => item.kind !== 'thing' || item.targets.some(({ kind }) => kind === 'part' || kind === 'whole'),
  );
  const isOver = kept.some((item, at) => {
    const second = kept[at + 1];
    return at % 2 === 0 && second !== undefined && items.indexOf(second) !== items.indexOf(item) + 1;
  });
  return isOver || kept.some(({ kind }) => kind === 'both') ? null : pairsOf(kept);
}

function pairOf(one: Item | undefined, two: Item | undefined): Pair | null {
  if (one?.kind === 'thing' && two?.kind === 'rating') {
    return { targets: one.targets, value: two.value };
  }
  return one?.kind === 'rating' && two?.kind === 'thing' ? { targets: two.targets, value: one.value } : null;
}

/** Whether it is ratings that the sentence speaks of, and not people who are good and caring. */
function isOfRatings(source: ListSource, items: readonly Item[]): boolean {
  const rated = items.flatMap((item) => (item.kind === 'thing' ? [] : [item]));
  const evidence = source.tokens.findIndex(({ kind }) => kind === 'give' || kind === 'rating' || kind === 'receive');
  const isMixed = evidence === -1 && new Set(rated.map(({ value }) => value.rating)).size > 1;
  return rated.every(({ value, next }) => {
    const turn = source.tokens.findIndex(({ kind }, at) => at >= next && kind === 'but');
    return value.isRating || value.isVerb || isMixed || (evidence !== -1 && (turn === -1 || evidence < turn));
  });
}

/** Whether somebody else says it. */
function isSpeech({ source, text }: FirstReading, item: Item): boolean {
  return item.kind !== 'thing' && !isMarked(source, item.at, item.value) && isQuoted(text, item.value.start);
}

/** The names in a sentence: of homes, of services, of people. */
function namesIn({ tokens }: ListSource): readonly Range[] {
  const names: Range[] = [];
  for (let at = 0; at < tokens.length; ) {
    let next = at;
    while (
      tokens[next]?.capital === true &&
      ['name', 'subject', 'part', 'word', 'called'].includes(tokens[next]?.kind ?? '')
    ) {
      next += 1;
    }
    const isName = tokens.slice(at, next).some(({ kind }) => kind === 'name') && (at > 0 || next > 1);
    // “Barford care home”.
    next += isName && tokens[next]?.kind === 'subject' ? 1 : 0;
    const words = tokens.slice(at, next);
    const [start] = words;
    const end = words.at(-1);
    if (isName && start !== undefined && end !== undefined) {
      names.push({ start: start.start, end: end.end });
    }
    at = Math.max(next, at + 1);
  }
  return names;
}

function isOfRest(pairs: readonly Pair[]): boolean {
  return pairs.some(({ targets }) => targets.some((target) => target.kind === 'all' && target.except.length > 0));
}

/** “For safety and for management, and good for the rest”: what management is, nothing says. */
function hasUnknownItem(source: ListSource): boolean {
  return source.tokens.some(
    ({ kind }, at) =>
      kind === 'word' &&
      !isKind(source, at + 1, 'part') &&
      (isKind(source, at - 1, 'and', 'comma') ||
        (isKind(source, at - 1, 'for') && isKind(source, at - 2, 'and', 'comma'))),
  );
}

/** The claims of both readings. Where they differ on a key question or a rating, the pairs hold: they leave nothing over. */
export function withPairs(
  source: ListSource,
  claims: readonly RatingClaim[],
  pairs: readonly RatingClaim[],
): readonly RatingClaim[] {
  // “Ash Court was rated good in two, safe and caring”, which says nothing of the whole of it.
  const isBound = (end: number) =>
    isKind(
      source,
      source.tokens.findIndex(({ start }) => start >= end),
      'for',
      'in',
    );
  const isPaired = ({ relation, target, named, value }: RatingClaim) =>
    (relation === 'is' || relation === 'remained') &&
    pairs.some(
      (pair) =>
        (pair.value?.start === value?.start && (named === null || isBound(value?.end ?? 0))) ||
        (pair.target.kind === 'part' && target.kind === 'part' && pair.target.id === target.id),
    );
  const kept = claims.filter((claim) => !isPaired(claim) || pairs.some((pair) => isSame(claim, pair)));
  return [...kept, ...pairs.filter((pair) => !kept.some((claim) => isSame(claim, pair)))];
}

function isSame(one: RatingClaim, two: RatingClaim): boolean {
  const isTarget = one.target.kind === two.target.kind && one.target.start === two.target.start;
  return isTarget && one.value?.start === two.value?.start;
}
