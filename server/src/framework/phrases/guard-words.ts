/**
 * Few words of which every list has at least one: a text that has none of them has no list complete.
 * Picks again and again the word that most lists without one have; of equals the one that the fewest lists have,
 * because a word of few phrases is rarer in prose too. Empty lists are left out.
 */
export function guardWords(lists: readonly (readonly string[])[]): readonly string[] {
  const guards: string[] = [];
  let open = lists.filter((list) => list.length > 0);
  while (open.length > 0) {
    const { word: best } = [...new Set(open.flat())]
      .filter(
        (word) => word.length > shortWord || open.some((list) => list.every((other) => other.length <= shortWord)),
      )
      .map((word) => ({ word, covered: listsWith(word, open), all: listsWith(word, lists) }))
      .reduce((left, right) =>
        right.covered > left.covered || (right.covered === left.covered && right.all < left.all) ? right : left,
      );
    guards.push(best);
    open = open.filter((list) => !list.includes(best));
  }
  return guards;
}

function listsWith(word: string, lists: readonly (readonly string[])[]): number {
  return lists.filter((list) => list.includes(word)).length;
}

/** Words up to this length, such as "this" and "for", are in every paragraph. */
const shortWord = 4;
