import type { Range } from '../../text/range.ts';
import type { Target } from '../claim.ts';
import { isOfKind } from '../words/kinds.ts';
import { tokenAt } from '../words/token-at.ts';
import { isWritten, isYearAlone } from '../words/written.ts';
import { type Item, isKind, type ListSource } from './list-source.ts';
import { partAt } from './named-part.ts';

/** “All five categories”, “the four other areas”, “two of the five key questions”, “all three services”. */
export function countedAt(source: ListSource, at: number): Item | null {
  if (isEverywhere(source, at)) {
    const { start, end } = tokenAt(source.tokens, at);
    return { targets: [{ kind: 'all', except: [], start, end }], isRating: false, next: at + 1 };
  }
  const allBut = allButAt(source, at) ?? allButPartsAt(source, at);
  if (allBut !== null) {
    return allBut;
  }
  const said = quantityAt(source, at);
  if (said.next === at || isKind(source, at, 'of')) {
    return null;
  }
  if (said.isOther) {
    return othersAt(source, said);
  }
  if (isKind(source, said.next, 'subject') && tokenAt(source.tokens, said.next).value.endsWith('s')) {
    return servicesAt(source, at, said);
  }
  return said.isArea
    ? areasAt(source, said)
    : (bothAt(source, at) ?? mentionedAt(source, at, said) ?? bareCountAt(source, at));
}

/** “All but one of the key questions”, “every area but two”: so many as that leaves. */
function allButAt(source: ListSource, at: number): Item | null {
  let noun = at + 1;
  while (isKind(source, noun, 'number', 'of')) {
    noun += 1;
  }
  const but = isKind(source, noun, 'area') ? noun + 1 : at + 1;
  const number = source.tokens[but + 1];
  const isCounted = isKind(source, at, 'all') && isKind(source, but, 'but', 'except') && isOfKind(number, 'number');
  let next = but + 2;
  while (isKind(source, next, 'of', 'number')) {
    next += 1;
  }
  const isArea = isKind(source, next, 'area');
  const count = (source.partCount ?? 0) - Number(number?.value);
  if (!isCounted || !(isArea || but > at + 1) || count < 1) {
    return null;
  }
  source.counted.kind = 'areas';
  const { start } = tokenAt(source.tokens, at);
  const end = tokenAt(source.tokens, isArea ? next : but + 1).end;
  return { targets: [{ kind: 'count', count, start, end }], isRating: false, next: isArea ? next + 1 : but + 2 };
}

/** “All but safe and well-led.” */
function allButPartsAt(source: ListSource, at: number): Item | null {
  let next = at + 2;
  while (isKind(source, next, 'part') || (isKind(source, next, 'comma', 'and') && isKind(source, next + 1, 'part'))) {
    next += 1;
  }
  const except = source.tokens.slice(at + 2, next).flatMap(({ kind, value }) => (kind === 'part' ? [value] : []));
  const { start = 0 } = source.tokens[at] ?? {};
  const { end = start } = source.tokens[next - 1] ?? {};
  const isAllBut = isKind(source, at, 'all') && isKind(source, at + 1, 'but', 'except') && except.length > 0;
  return isAllBut ? { targets: [{ kind: 'all', except, start, end }], isRating: false, next } : null;
}

/** “All three were rated good”, “both are good”: the key questions named so far, where there are so many. */
function mentionedAt(source: ListSource, at: number, { isAll, counts, next, start, end }: Quantity): Item | null {
  const [count = isKind(source, at, 'both') ? 2 : null] = counts;
  const { mentioned, counted, tokens } = source;
  const before = tokens.slice(0, at);
  const isOfElse = before.some(({ kind, value }) => (kind === 'subject' && value.endsWith('s')) || kind === 'name');
  const isSubject =
    isKind(source, next, 'be', 'have', 'receive', 'give') && !isKind(source, at - 1, 'part', 'be', 'have');
  if (
    !(isAll || isKind(source, at, 'both')) ||
    !isSubject ||
    isOfElse ||
    counted.kind !== null ||
    mentioned.size !== count
  ) {
    return null;
  }
  return { targets: [...mentioned].map((id) => ({ kind: 'part', id, start, end })), isRating: false, next };
}

/** The words that say how many. */
interface Quantity extends Range {
  readonly isAll: boolean;
  readonly isOther: boolean;
  readonly counts: readonly number[];
  /** Whether “key questions” or the like follows. */
  readonly isArea: boolean;
  /** The place behind the words, before what is counted. */
  readonly next: number;
}

function quantityAt(source: ListSource, at: number): Quantity {
  let next = at;
  while (isKind(source, next, 'all', 'both', 'number', 'other', 'of')) {
    next = behindOwner(source, next);
  }
  const words = source.tokens.slice(at, next);
  // “All five individual ratings”, “all five of the domain ratings”.
  const isDescribed = next > at && isWritten(source.tokens[next], 'individual separate different inspected main');
  next += isDescribed ? 1 : 0;
  const isRatings =
    isKind(source, next, 'rating') &&
    words.some(({ kind }) => kind === 'all') &&
    words.some(({ kind, value }) => kind === 'number' && value === String(source.partCount ?? 0));
  const isArea = isKind(source, next, 'area') || isRatings;
  const start = tokenAt(source.tokens, at).start;
  return {
    isAll: words.some(({ kind }) => kind === 'all'),
    isOther: words.some(({ kind }) => kind === 'other'),
    counts: words.filter(({ kind }) => kind === 'number').map(({ value }) => Number(value)),
    isArea,
    next,
    start,
    end: tokenAt(source.tokens, isArea ? next : next - 1).end,
  };
}

/** The place of the next word of a quantity: in “12 of the trust’s 13 services” the owner is passed over. */
function behindOwner(source: ListSource, at: number): number {
  let next = at + 1;
  while (isKind(source, at, 'of') && isKind(source, at - 1, 'number') && isKind(source, next, 'subject')) {
    next += 1;
  }
  return isKind(source, next, 'number') ? next : at + 1;
}

/** “The other areas”, “the remaining three”, “the rest”: those that the text has not named. */
function othersAt(source: ListSource, { counts, isArea, next, start, end }: Quantity): Item | null {
  const isCounted = counts.length > 0;
  // “For all the others the home is rated good”: the home begins anew.
  const isNoun = isKind(source, next, 'subject') && tokenAt(source.tokens, next).determined === false;
  const isAlone = !isNoun && !isKind(source, next, 'word', 'name', 'part', ...(isCounted ? [] : (['value'] as const)));
  if (source.counted.kind === 'services' || !(isArea || isAlone)) {
    return null;
  }
  const except = [...source.mentioned];
  const count = counts[0] ?? (except.length === 0 && !isArea ? countLeft(source, next) : undefined);
  const place = { start, end };
  // “One of three homes in the town; the other two …”: of what, the sentence has not said.
  const behind = isArea ? next + 1 : next;
  if (except.length > 0) {
    return { targets: [{ kind: 'all', except, ...place }], isRating: false, next: behind };
  }
  return count === undefined || !(isArea || source.counted.kind === 'areas')
    ? null
    : { targets: [{ kind: 'count', count, ...place }], isRating: false, next: behind };
}

/** “Four of the five areas are good, and the other is …”: as many as the number before leaves. */
function countLeft({ tokens, partCount }: ListSource, before: number): number | undefined {
  const said = tokens.slice(0, before).filter(({ kind }) => kind === 'number');
  const [count, whole] = said.map(({ value }) => Number(value));
  const area = tokens.slice(0, before).findIndex(({ kind }) => kind === 'area');
  const isOne = said.length === 1 || (said.length === 2 && whole === partCount);
  // “Every area but two is good, and the others are …”: those two.
  if (
    said.length === 1 &&
    tokens.some((token, at) => token === said[0] && isKind({ tokens }, at - 1, 'but', 'except'))
  ) {
    return count;
  }
  const isCounted = count !== undefined && said.every(({ start }) => start < (tokens[area]?.start ?? 0));
  return isOne && isCounted && partCount != null && count < partCount ? partCount - count : undefined;
}

/** “All three services”, “both homes”, “two of the three homes”. */
function servicesAt(source: ListSource, at: number, { isAll, counts, next, start, end }: Quantity): Item | null {
  const [count, whole] = counts;
  const isBoth = isKind(source, at, 'both');
  const isEach = isAll || isBoth;
  const counted = isEach ? null : count;
  if (counted === undefined) {
    return null;
  }
  source.counted.kind = 'services';
  source.counted.whole = isKind(source, at - 1, 'of') ? (count ?? null) : (whole ?? null);
  const of = isEach ? (count ?? (isBoth ? 2 : null)) : (whole ?? null);
  return { targets: [{ kind: 'services', count: counted, whole: of, start, end }], isRating: false, next: next + 1 };
}

function areasAt(source: ListSource, { isAll, counts, next, start, end }: Quantity): Item | null {
  source.counted.kind = 'areas';
  const [count] = counts;
  if (isAll) {
    return { targets: [{ kind: 'all', except: [], start, end }], isRating: false, next: next + 1 };
  }
  return count === undefined
    ? null
    : { targets: [{ kind: 'count', count, start, end }], isRating: false, next: next + 1 };
}

/** “Both safe and well-led”. */
function bothAt(source: ListSource, at: number): Item | null {
  return isKind(source, at, 'both', 'all') ? partAt(source, at + 1, false) : null;
}

/** “… and requires improvement in one”, “… and one was rated inadequate”. */
function bareCountAt(source: ListSource, at: number): Item | null {
  const token = source.tokens[at];
  // “All three services were rated good in 2021”: when, and not how many.
  if (!isOfKind(token, 'number') || source.counted.kind === null || isYearAlone(token)) {
    return null;
  }
  const ends = source.tokens[at + 1] === undefined || isKind(source, at + 1, 'comma', 'semicolon', 'and', 'but');
  const isBehind = ends && isKind(source, at - 1, 'in', 'for') && isKind(source, at - 2, 'value');
  const isBefore = isKind(source, at + 1, 'be', 'have', 'give', 'receive', 'value', 'as');
  const place = { count: Number(token.value), start: token.start, end: token.end };
  const target: Target =
    source.counted.kind === 'areas'
      ? { kind: 'count', ...place }
      : { kind: 'services', whole: source.counted.whole, ...place };
  return isBehind || isBefore ? { targets: [target], isRating: false, next: at + 1 } : null;
}

/** “Rated good throughout”; not “praised throughout”, which is of no rating. */
function isEverywhere(source: ListSource, at: number): boolean {
  const isNoun = tokenAt(source.tokens, at).value === 'everything';
  return (
    isKind(source, at, 'everywhere') &&
    (isNoun || isKind(source, at - 1, 'value', 'rating', 'give', 'and', 'overall', 'for', 'in'))
  );
}
