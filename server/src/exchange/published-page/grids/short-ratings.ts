import type { Framework } from '../../../framework/framework.ts';
import { allRatings } from '../../../framework/ratings.ts';

/**
 * The name of the rating that a narrow column has by its first letters or with shortened words: “RI”, “Req. Imp.”. Words that
 * may stand for two ratings, or for none, stay as they are.
 */
export function wholeRating(framework: Framework, words: string): string {
  const [rating, ...others] = new Set(
    allRatings(framework).flatMap(({ name }) => (isShortFor(words, name) ? [name] : [])),
  );
  return rating === undefined || others.length > 0 ? words : rating;
}

function isShortFor(words: string, name: string): boolean {
  const whole = name.toLowerCase().split(/[\s-]+/u);
  if (/^\p{Lu}{1,4}$/u.test(words)) {
    return whole.map((word) => word.charAt(0)).join('') === words.toLowerCase();
  }
  const parts = words.toLowerCase().split(/[\s-]+/u);
  return (
    parts.length === whole.length &&
    parts.every((part, index) => whole[index]?.startsWith(part.replace(/\.$/u, '')) === true)
  );
}
