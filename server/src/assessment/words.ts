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
