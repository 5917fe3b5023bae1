import type { Range } from '../../text/range.ts';
import { here, type Thing } from './things.ts';

/** Which way a rating went, or did not go. */
export type Move = 'up' | 'down' | 'same' | 'changed' | 'not up' | 'not down';

/** On which side of a rating another one lies. */
export interface Bound {
  readonly side: 'at most' | 'at least' | 'below' | 'above';
  readonly rating: string;
}

/** One way to read words: what they say of each of some things. What they leave open is null. */
export interface Alternative {
  /** Null where it is not known what they speak of: then they may be true. */
  readonly things: readonly Thing[] | null;
  readonly before: string | null;
  readonly now: string | null;
  /** The rating that is no longer there. */
  readonly notNow: string | null;
  /** A rating beside which the one now lies. */
  readonly bound: Bound | null;
  /** A rating beside which the one before lay. */
  readonly boundBefore: Bound | null;
  readonly move: Move | null;
  /** By how many ratings it moved. */
  readonly steps: number | null;
  /** Of how many of the things it is said, at least; null for each of them. */
  readonly count: number | null;
}

/** What words say of nothing: what they do say is put in its place. */
export const nothingSaid: Alternative = {
  things: null,
  before: null,
  now: null,
  notNow: null,
  bound: null,
  boundBefore: null,
  move: null,
  steps: null,
  count: null,
};

/** The same readings, and those in which “the home”, under the heading of a key question, stands for what it is there. */
export function withHere(alternatives: readonly Alternative[]): readonly Alternative[] {
  return alternatives.flatMap((one) => {
    const isWhole = one.things?.every(({ part, service, isHere }) => part === null && service === null && !isHere);
    return isWhole === true ? [one, { ...one, things: [here] }] : [one];
  });
}

/** Words of a sentence, in every way in which they can be read: they are wrong only where all of these are. */
export interface Check extends Range {
  readonly alternatives: readonly Alternative[];
  /** Whether these are all that the sentence names, so that one being right does not show that it is meant. */
  readonly isLoose?: boolean;
  /** Whether what is said of so many is said of no more. */
  readonly isExact?: boolean;
}

/** What is known of the ratings of a thing; null for what is not known. */
export interface KnownRatings {
  readonly before: string | null;
  readonly now: string | null;
}

/** Whether what is known of a thing contradicts what is said of it. `order`: the ids of its ratings, the best first. */
export function contradicts(said: Alternative, { before, now }: KnownRatings, order: readonly string[]): boolean {
  const isOther = (claimed: string | null, known: string | null) =>
    claimed !== null && known !== null && claimed !== known;
  if (isOther(said.before, before) || isOther(said.now, now) || (said.notNow !== null && said.notNow === now)) {
    return true;
  }
  if (!isWithinBound(said.bound, now, order) || !isWithinBound(said.boundBefore, before, order)) {
    return true;
  }
  const from = order.indexOf(said.before ?? before ?? '');
  const to = order.indexOf(said.now ?? now ?? '');
  if (from === -1 || to === -1) {
    return false;
  }
  return !isMove(said.move, from - to) || (said.steps !== null && Math.abs(from - to) !== said.steps);
}

function isWithinBound(bound: Bound | null, known: string | null, order: readonly string[]): boolean {
  const limit = order.indexOf(bound?.rating ?? '');
  const place = order.indexOf(known ?? '');
  if (limit === -1 || place === -1) {
    return true;
  }
  switch (bound?.side) {
    case 'at least':
      return place <= limit;
    case 'at most':
      return place >= limit;
    case 'above':
      return place < limit;
    default:
      return place > limit;
  }
}

function isMove(move: Move | null, by: number): boolean {
  switch (move) {
    case 'up':
      return by > 0;
    case 'down':
      return by < 0;
    case 'same':
      return by === 0;
    case 'changed':
      return by !== 0;
    case 'not up':
      return by <= 0;
    case 'not down':
      return by >= 0;
    default:
      return true;
  }
}
