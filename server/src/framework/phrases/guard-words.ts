/**
 * Few words of which every list has at least one: a text that has none of them has no list complete.
 * Picks again and again the word that most lists without one have; of equals the one that the fewest lists have,
 * because a word of few phrases is rarer in prose too. Empty lists are left out.
 */
export function guardWords(lists: readonly (readonly string[])[]): readonly string[] {
  const listsWith = new Map<string, number>();
  for (const word of lists.flat()) {
    listsWith.set(word, (listsWith.get(word) ?? 0) + 1);
  }
  const guards: string[] = [];
  let open = lists.filter((list) => list.length > 0);
  while (open.length > 0) {
    const covered = (word: string) => open.filter((list) => list.includes(word)).length;
    const [best = ''] = [...new Set(open.flat())]
      .filter(
        (word) => word.length > shortWord || open.some((list) => list.every((other) => other.length <= shortWord)),
      )
      .sort(
        (left, right) => covered(right) - covered(left) || (listsWith.get(left) ?? 0) - (listsWith.get(right) ?? 0),
      );
    guards.push(best);
    open = open.filter((list) => !list.includes(best));
  }
  return guards;
}

/** Words up to this length, such as "this" and "for", are in every paragraph. */
const shortWord = 4;
