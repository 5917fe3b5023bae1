/**
 * The published principles for combining ratings, computed a second time straight from their words, so that the data of
 * the frameworks and the code that reads it can be compared with something that shares nothing with them.
 */

const best = 'outstanding';
const second = 'good';
const third = 'requires-improvement';
const worst = 'inadequate';

function howMany(ratings: readonly string[], rating: string): number {
  return ratings.reduce((count, each) => (each === rating ? count + 1 : count), 0);
}

/** "At least X": of one to three ratings one, of four to eight two, of nine or more three. */
function atLeast(number: number): number {
  if (number >= 9) {
    return 3;
  }
  return number >= 4 ? 2 : 1;
}

/** NHS trusts and primary care: what any number of ratings make; null where the principles do not say. */
export function combinedByTable(ratings: readonly string[]): string | null {
  const x = atLeast(ratings.length);
  if (howMany(ratings, worst) >= x) {
    return worst;
  }
  if (howMany(ratings, third) >= x) {
    return third;
  }
  const othersGood = howMany(ratings, best) + howMany(ratings, second) === ratings.length;
  if (othersGood && howMany(ratings, best) >= x) {
    return best;
  }
  return howMany(ratings, worst) > 0 ? null : second;
}
