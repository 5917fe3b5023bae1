/** The items by what `keyOf` gives for them, in the order in which each key comes first. */
export function grouped<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item, place: number) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const [place, item] of items.entries()) {
    const key = keyOf(item, place);
    const group = groups.get(key);
    if (group === undefined) {
      groups.set(key, [item]);
    } else {
      group.push(item);
    }
  }
  return groups;
}
