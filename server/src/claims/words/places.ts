/** Whether this is what is looked for. */
type Wanted<One> = (one: One, place: number) => boolean;

/** The place of the first that is wanted behind this place; -1 where there is none. */
export function firstBehind<One>(list: readonly One[], at: number, isWanted: Wanted<One>): number {
  return list.findIndex((one, place) => place > at && isWanted(one, place));
}

/** The place of the last that is wanted before this place; -1 where there is none. */
export function lastBefore<One>(list: readonly One[], at: number, isWanted: Wanted<One>): number {
  return list.findLastIndex((one, place) => place < at && isWanted(one, place));
}

/** What stands from this place on, up to the first that ends it. */
export function upTo<One>(list: readonly One[], from: number, isEnd: (one: One) => boolean): readonly One[] {
  const rest = list.slice(from);
  const end = rest.findIndex(isEnd);
  return end === -1 ? rest : rest.slice(0, end);
}
