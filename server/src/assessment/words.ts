import type { Framework } from '../framework/framework.ts';

/** The rating's name as reports print it; the id itself where the framework has no such rating. */
export function ratingName(framework: Framework, rating: string): string {
  return framework.ratings.find(({ id }) => id === rating)?.name ?? rating;
}

/** "one", "one and two", "one, two and three"; or with "or" in place of "and". */
export function joinWords(words: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}

/** How many of the ratings are of which sort, best first: "3 Good and 2 Inadequate". */
export function countsInWords(ratings: readonly string[], framework: Framework): string {
  const counts = framework.ratings
    .map(({ id, name }) => ({ name, count: ratings.filter((rating) => rating === id).length }))
    .filter(({ count }) => count > 0);
  return joinWords(counts.map(({ name, count }) => `${count} ${name}`));
}
