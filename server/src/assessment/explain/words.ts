import type { Framework } from '../../framework/framework.ts';
import { allRatings, ratingById } from '../../framework/ratings.ts';
import { highestScore, lowestScore } from '../scale.ts';

/** The rating's name as reports print it; the id itself where the framework has no such rating. */
export function ratingName(framework: Framework, rating: string): string {
  return ratingById(framework, rating)?.name ?? rating;
}

/** A score as reports write it: in words where the framework has words for it, else as a number. */
export function scoreName({ scale }: Framework, score: number): string {
  return scale.find(({ value }) => value === score)?.name ?? String(score);
}

/** What a score can be: "1 to 4", or the words that the framework has for its scores, best first. */
export function scaleInWords(framework: Framework): string {
  const names = framework.scale.flatMap(({ name }) => (name === undefined ? [] : [name])).reverse();
  return names.length === 0 ? `${lowestScore(framework)} to ${highestScore(framework)}` : joinWords(names, 'or');
}

/** "one", "one and two", "one, two and three"; or with "or" in place of "and". */
export function joinWords(words: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}

/** A framework's word for its parts, of several: "key questions", "sub-categories", "key lines of enquiry". */
export function plural(term: string): string {
  const of = term.indexOf(' of ');
  if (of !== -1) {
    return plural(term.slice(0, of)) + term.slice(of);
  }
  return /[^aeiou]y$/.test(term) ? `${term.slice(0, -1)}ies` : `${term}s`;
}

/** How many of the ratings are of which sort, best first: "3 Good and 2 Inadequate". */
export function countsInWords(ratings: readonly string[], framework: Framework): string {
  const counts = allRatings(framework)
    .map(({ id, name }) => ({ name, count: ratings.filter((rating) => rating === id).length }))
    .filter(({ count }) => count > 0);
  return joinWords(counts.map(({ name, count }) => `${count} ${name}`));
}
