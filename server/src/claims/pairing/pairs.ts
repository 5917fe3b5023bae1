import { isQuoted } from '../../framework/phrases/quotation.ts';
import type { Range } from '../../text/range.ts';
import type { RatingClaim, Target } from '../claim.ts';
import { isKind, type ListSource } from '../named/list-source.ts';
import { listAt } from '../named/target-lists.ts';
import { isMarked } from '../named/values.ts';
import type { FirstReading } from '../second-reading/reading.ts';
import { claimsFor } from '../second-reading/second-reading.ts';
import { isKindAt } from '../words/kinds.ts';
import type { TokenKind } from '../words/lexicon.ts';
import { type Item, itemsOf } from './items.ts';
import { markedPairs, type Pair } from './marked-pairs.ts';
import { stretchesOf } from './stretches.ts';

/**
 * What a sentence says where each thing in it has just one rating beside it, whatever the words between them are: “top
 * marks for caring (outstanding), while safe lags behind on requires improvement”.
 */
export function readPairs(first: FirstReading): readonly RatingClaim[] {
  const whole = readStretch(first, first.source);
  if (whole !== null) {
    return whole;
  }
  const claims = stretchesOf(first.source).flatMap((tokens) => {
    const { mentioned, counted } = first.source;
    return readStretch(first, { ...first.source, tokens, mentioned, counted }) ?? [];
  });
  const marked = [...claims, ...markedPairs(first.source).flatMap((pair) => claimsOfPairs(first, [pair]) ?? [])];
  return once(marked);
}

/** What the tokens of a sentence, or of a stretch of it, pair off to; null where they do not. */
function readStretch(first: FirstReading, source: ListSource): readonly RatingClaim[] | null {
  const items = itemsOf(source);
  if (
    items === null ||
    !isOfRatings(source, first.source, items) ||
    items.some((item) => isSpeech(first, source, item))
  ) {
    return null;
  }
  const told = withExceptions(source, items);
  const pairs =
    pairsOf(told) ?? withoutCounts(told) ?? (isOfService(first, source, told) ? loneOf(source, told) : null);
  return pairs === null || (isOfRest(pairs) && hasUnknownItem(source)) ? null : claimsOfPairs(first, pairs);
}

/** The claims of pairs; null where the sentence names more than one home, or one that the pairs would miss. */
function claimsOfPairs(first: FirstReading, pairs: readonly Pair[]): readonly RatingClaim[] | null {
  const names = namesIn(first.source);
  const isNamedElse =
    names.length === 0 && first.claims.some(({ named }) => named !== null && isName(first.source, named));
  const [named = null] = names;
  return isNamedElse || names.length > 1
    ? null
    : withoutNamed(pairs).flatMap(({ targets, value }) =>
        claimsFor(first, { targets, named, isRating: false }, 'is', value, null, value),
      );
}

/** Whether words name something; not “effective and caring, the two to be …”. */
function isName({ tokens }: ListSource, { start, end }: Range): boolean {
  return !tokens.some((token) => token.start >= start && token.end <= end && ofRatings.has(token.kind));
}

const ofRatings: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'part',
  'all',
  'rating',
  'overall',
  'area',
  'here',
  'only',
  'deny',
]);

function once(claims: readonly RatingClaim[]): readonly RatingClaim[] {
  return claims.filter((claim, at) => !claims.slice(0, at).some((other) => isSame(other, claim)));
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
    const last = pairs.at(-1);
    const isLikewise = item?.kind === 'thing' && item.isLikewise && last !== undefined;
    const pair =
      item?.kind === 'both'
        ? item
        : isLikewise
          ? { targets: item.targets, value: last.value }
          : pairOf(item, items[at + 1]);
    if (pair === null) {
      return null;
    }
    pairs.push({ targets: pair.targets, value: pair.value });
    at += item?.kind === 'both' || isLikewise ? 1 : 2;
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
      // “All but caring were rated good” is of the others, and “apart from safe, the home was rated good” of the home.
      const next = items[at + 1];
      const between = source.tokens.slice(item.next, next?.at).map(({ kind }) => kind);
      const isOwn =
        next?.kind === 'rating' &&
        between.some((kind) => ['comma', 'open', 'dash', 'relative'].includes(kind)) &&
        !between.some((kind) => kind === 'subject' || kind === 'pronoun');
      return isOwn ? [item] : [];
    }
    return [
      { ...item, targets: item.targets.map((target) => (target.kind === 'all' ? { ...target, except } : target)) },
    ];
  });
}

/** “The home’s rating of inadequate stands”: one rating, called so, and nothing else that could have it. */
function loneOf(source: ListSource, items: readonly Item[]): readonly Pair[] | null {
  const [item, ...others] = items;
  // “The highest rating for the food it serves.”
  const isOfElse =
    item !== undefined && isKind(source, item.next, 'for') && listAt(source, item.next + 1, true) === null;
  if (item?.kind !== 'rating' || others.length > 0 || !item.value.isRating || isOfElse) {
    return null;
  }
  const { start, end } = item.value;
  return [{ targets: [{ kind: 'same', start, end }], value: item.value }];
}

/** Whether a sentence speaks of one service, “the home” or “it”, and its rating was not read yet. */
function isOfService({ claims }: FirstReading, source: ListSource, items: readonly Item[]): boolean {
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
  const kept = items.filter((item) => item.kind !== 'thing' || item.targets.some(({ kind }) => kind !== 'count'));
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

/** Whether it is ratings that the words speak of, and not people who are good and caring. `whole`: the whole sentence. */
function isOfRatings(source: ListSource, whole: ListSource, items: readonly Item[]): boolean {
  const rated = items.flatMap((item) => (item.kind === 'thing' ? [] : [item]));
  const isEvidence = ({ kind }: ListSource['tokens'][number]) =>
    kind === 'give' || kind === 'rating' || kind === 'receive';
  const isGiven = source.tokens.some(isEvidence);
  const isMixed = !isGiven && new Set(rated.map(({ value }) => value.rating)).size > 1;
  const isTold = source !== whole && whole.tokens.some(isEvidence);
  if (isTerse(source) || isTold) {
    return true;
  }
  return rated.every(({ value, at }) => {
    const isFound = isKind(source, at - 1, 'pronoun', 'be', 'as') && source.tokens.some(({ kind }) => kind === 'find');
    return value.isRating || value.isVerb || isMixed || isFound || isGiven;
  });
}

/** “Good: effective and caring”, “But inadequate for safe, and therefore inadequate overall”: nothing but ratings and things. */
function isTerse({ tokens }: ListSource): boolean {
  return tokens.every(({ kind }) => terse.has(kind));
}

const terse: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'value',
  'part',
  'overall',
  'dash',
  'comma',
  'semicolon',
  'and',
  'but',
  'for',
  'in',
  'being',
  'how',
  'area',
  'open',
  'close',
  'number',
  'rating',
  'all',
  'both',
  'other',
  'only',
  'a',
]);

/** Whether somebody else says it. */
function isSpeech({ text }: FirstReading, source: ListSource, item: Item): boolean {
  return item.kind !== 'thing' && !isMarked(source, item.at, item.value) && isQuoted(text, item.value.start);
}

/** The names in a sentence: of homes, of services, of people. */
function namesIn({ tokens }: ListSource): readonly Range[] {
  const names: Range[] = [];
  for (let at = 0; at < tokens.length; ) {
    let next = at;
    while (tokens[next]?.capital === true && isKindAt(tokens, next, 'name', 'subject', 'part', 'word', 'called')) {
      next += 1;
    }
    const isName = tokens.slice(at, next).some(({ kind }) => kind === 'name') && (at > 0 || next > 1);
    // “Barford care home”.
    next += isName && isKindAt(tokens, next, 'subject') ? 1 : 0;
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
        (pair.value?.start === value?.start &&
          (named === null || !isName(source, named) || isBound(value?.end ?? 0))) ||
        (pair.target.kind === 'part' && target.kind === 'part' && pair.target.id === target.id),
    );
  const isListed = ({ target, value }: RatingClaim) =>
    // “Two areas were rated good: safe and caring”: those, and no more.
    target.kind === 'count' &&
    !source.tokens.some(({ kind }) => kind === 'except' || kind === 'likewise') &&
    pairs.filter((pair) => pair.target.kind === 'part' && pair.value?.start === value?.start).length === target.count;
  const kept = claims.filter(
    (claim) => !isPaired(claim) || isListed(claim) || pairs.some((pair) => isSame(claim, pair)),
  );
  return [...kept, ...pairs.filter((pair) => !kept.some((claim) => isSame(claim, pair)))];
}

function isSame(one: RatingClaim, two: RatingClaim): boolean {
  const isTarget = one.target.kind === two.target.kind && one.target.start === two.target.start;
  return isTarget && one.value?.start === two.value?.start;
}
