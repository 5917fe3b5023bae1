import type { RatingClaim, Target } from '../claim.ts';
import { isKind, type ListSource } from '../named/list-source.ts';
import { listAt } from '../named/target-lists.ts';
import { type ValueWords, valueAt } from '../named/values.ts';
import type { FirstReading } from '../second-reading/reading.ts';
import { claimsFor } from '../second-reading/second-reading.ts';

/** So many ratings of one sort. */
interface Tally {
  readonly count: number;
  readonly value: ValueWords;
}

/**
 * “Four goods and an outstanding”, “three ratings of good and two of inadequate”, “good, good, good, good, outstanding”:
 * how many key questions have which rating, where the numbers come to all of them. In a row as long as the list of key
 * questions beside it each has the rating at its place.
 */
export function readTallies(first: FirstReading): readonly RatingClaim[] {
  const { source } = first;
  const { partCount } = source;
  if (source.tokens.some(({ kind, text }) => isElsewhere(kind, text))) {
    return [];
  }
  const tallies = talliesOf(source);
  const row = tallies.length > 2 && tallies.every(({ count }) => count === 1) ? inRow(source, tallies) : null;
  if (row !== null) {
    return tallies.flatMap(({ value }, at) => {
      const target = row[at];
      return target === undefined
        ? []
        : claimsFor(first, { targets: [target], named: null, isRating: false }, 'is', value, null, value);
    });
  }
  const services = servicesCounted(source);
  if (services !== null) {
    return ofServices(first, services);
  }
  const isNamed = source.tokens.some(({ kind }, at) => kind === 'name' && at > 0);
  const isOfMany = source.tokens.some(({ kind, value }) => kind === 'subject' && value.endsWith('s'));
  if (isNamed || isOfMany || tallies.length < 2 || tallies.reduce((sum, { count }) => sum + count, 0) !== partCount) {
    return [];
  }
  return ofParts(first, tallies);
}

/** How many key questions have each of the ratings. */
function ofParts(first: FirstReading, tallies: readonly Tally[]): readonly RatingClaim[] {
  const ratings = [...new Set(tallies.map(({ value }) => value.rating))];
  return ratings.flatMap((rating) => {
    const alike = tallies.filter(({ value }) => value.rating === rating);
    const count = alike.reduce((sum, one) => sum + one.count, 0);
    return alike.slice(0, 1).flatMap(({ value }) => {
      const target: Target = { kind: 'count', count, start: value.start, end: value.end };
      return claimsFor(first, { targets: [target], named: null, isRating: false }, 'is', value, null, value);
    });
  });
}

/** “Of the four homes …”: how many, and the place behind the noun. */
interface Whole {
  readonly count: number;
  readonly next: number;
}

function servicesCounted(source: ListSource): Whole | null {
  const at = source.tokens.findIndex(({ kind }) => kind === 'of');
  const count = isKind(source, at + 1, 'number') ? Number(source.tokens[at + 1]?.value) : null;
  let next = at + 2;
  while (isKind(source, next, 'called', 'word')) {
    next += 1;
  }
  const isNoun = isKind(source, next, 'subject') && source.tokens[next]?.value.endsWith('s') === true;
  return at === -1 || at > 2 || count === null || !isNoun ? null : { count, next: next + 1 };
}

/** “Of the four homes, the regulator has rated one outstanding, two good and one inadequate”: where they come to all. */
function ofServices(first: FirstReading, { count: whole, next }: Whole): readonly RatingClaim[] {
  const { source } = first;
  const tallies: Tally[] = [];
  for (let at = next; at < source.tokens.length; at += 1) {
    const verb = isKind(source, at + 1, 'be', 'give', 'receive', 'as') ? 1 : 0;
    const rated = isKind(source, at + 1 + verb, 'give', 'as') ? verb + 1 : verb;
    const value = isKind(source, at, 'number') ? valueAt(source, at + 1 + rated) : null;
    if (value !== null && !value.isAdjective) {
      tallies.push({ count: Number(source.tokens[at]?.value), value });
      at = value.next - 1;
    } else if (isKind(source, at, 'number', 'value', 'part')) {
      return [];
    }
  }
  const isAll = tallies.length > 1 && tallies.reduce((sum, { count }) => sum + count, 0) === whole;
  return isAll
    ? tallies.flatMap(({ count, value }) => {
        const target: Target = { kind: 'services', count, whole, start: value.start, end: value.end };
        return claimsFor(first, { targets: [target], named: null, isRating: false }, 'is', value, null, value);
      })
    : [];
}

/** Another time, another voice, or something that need not be so. */
function isElsewhere(kind: string, text: string): boolean {
  return (
    ['before', 'long-ago', 'other-voice', 'rise', 'fall', 'first', 'generic', 'or'].includes(kind) ||
    /^(?:may|might|could|would|if|than|least|most|(?:19|20)\d\d)$/iu.test(text)
  );
}

/** Each number before ratings, and each rating of a row that nothing but commas parts. */
function talliesOf(source: ListSource): readonly Tally[] {
  const tallies: Tally[] = [];
  const row: ValueWords[] = [];
  let last = -1;
  for (let at = 0; at < source.tokens.length; at += 1) {
    const counted = countedAt(source, at);
    const value = counted === null ? valueAt(source, at) : null;
    if (counted !== null) {
      tallies.push(counted);
      last = counted.value.next;
      at = last - 1;
    } else if (value !== null) {
      const isNext =
        last === -1 || source.tokens.slice(last, at).every(({ kind }) => kind === 'comma' || kind === 'and');
      const isOne = isKind(source, at, 'a') && tallies.length > 0 && isNext;
      if (isOne) {
        tallies.push({ count: 1, value });
      } else if (isNext) {
        row.push(value);
      }
      last = value.next;
      at = value.next - 1;
    }
  }
  return tallies.length > 0 ? tallies : row.map((value) => ({ count: 1, value }));
}

/** “Three goods”, “three good ratings”, “three ratings of good”, and “two of inadequate” behind it. */
function countedAt(source: ListSource, at: number): Tally | null {
  if (!isKind(source, at, 'number') || isKind(source, at - 1, 'of', 'number')) {
    return null;
  }
  const isNoun = isKind(source, at + 1, 'rating');
  const of = isNoun ? at + 2 : at + 1;
  const value = valueAt(source, isKind(source, of, 'of') ? of + 1 : at + 1);
  const isCounted = value !== null && (value.isRating || isKind(source, of, 'of') || isPlural(source, value));
  return value === null || !isCounted || value.isPlain ? null : { count: Number(source.tokens[at]?.value), value };
}

function isPlural({ tokens }: ListSource, { next }: ValueWords): boolean {
  return tokens[next - 1]?.spoken === true;
}

/** The key questions in the only list of as many as there are ratings; null where there is none. */
function inRow(source: ListSource, tallies: readonly Tally[]): readonly Target[] | null {
  const lists = source.tokens.flatMap((_, at) => {
    const isFirst = isKind(source, at, 'part') && !isKind(source, at - 1, 'comma', 'and');
    const list = isFirst ? listAt(source, at) : null;
    return list?.targets.every(({ kind }) => kind === 'part') === true ? [list.targets] : [];
  });
  const [only, ...others] = lists;
  return only === undefined || others.length > 0 || only.length !== tallies.length ? null : only;
}
