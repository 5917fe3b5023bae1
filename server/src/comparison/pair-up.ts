/** What stands on one side, on the other, or on both; never null on both. */
export interface Pair<Item> {
  readonly before: Item | null;
  readonly now: Item | null;
}

/**
 * Brings together what two lists have in common: the first of a key with the first, the second with the second. The
 * keys are tried one after the other, so that what the first one leaves over can still be found by the next. In the
 * order of `now`; what only `before` has comes last.
 */
export function pairUp<Item>(
  before: readonly Item[],
  now: readonly Item[],
  keys: readonly ((item: Item) => string)[],
): readonly Pair<Item>[] {
  const partners = new Map<Item, Item>();
  const paired = new Set<Item>();
  for (const key of keys) {
    const waiting = byKey(
      before.filter((item) => !paired.has(item)),
      key,
    );
    for (const item of now.filter((each) => !partners.has(each))) {
      const partner = waiting.get(key(item))?.shift();
      if (partner !== undefined) {
        partners.set(item, partner);
        paired.add(partner);
      }
    }
  }
  return [
    ...now.map((item) => ({ before: partners.get(item) ?? null, now: item })),
    ...before.filter((item) => !paired.has(item)).map((item) => ({ before: item, now: null })),
  ];
}

function byKey<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item[]> {
  const found = new Map<string, Item[]>();
  for (const item of items) {
    const own = found.get(key(item));
    if (own === undefined) {
      found.set(key(item), [item]);
    } else {
      own.push(item);
    }
  }
  return found;
}
