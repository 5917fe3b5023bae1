/**
 * The published principles for combining ratings, computed a second time straight from their words. It shares nothing
 * with the data of the frameworks and the code that reads it, so those can be compared with it.
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

/** Stars from 1 to 5, as the sub-categories of an aged care home have them. */
export interface Stars {
  readonly experience: number;
  readonly compliance: number;
  readonly staffing: number;
  readonly measures: number;
}

/**
 * "Residents’ Experience 33 %, Compliance 30 %, Staffing 22 %, Quality Measures 15 %", to the nearest star, of two that
 * are as near the higher one; "capped at 1 star with a Compliance of 1 star, at 2 stars with one of 2 stars".
 */
export function overallStars({ experience, compliance, staffing, measures }: Stars): number {
  // A hundred tokens, each worth the stars of what it was given for, share out the mean.
  const tokens = [
    ...Array<number>(33).fill(experience),
    ...Array<number>(30).fill(compliance),
    ...Array<number>(22).fill(staffing),
    ...Array<number>(15).fill(measures),
  ];
  const total = tokens.reduce((sum, token) => sum + token, 0);
  const distance = (stars: number) => Math.abs(stars * tokens.length - total);
  const nearest = [5, 4, 3, 2, 1].reduce((best, stars) => (distance(stars) < distance(best) ? stars : best));
  if (compliance === 1) {
    return 1;
  }
  return compliance === 2 && nearest > 2 ? 2 : nearest;
}

/** Grades of schools, worst first. */
export const gradesWorstFirst = [
  'urgent-improvement',
  'needs-attention',
  'expected-standard',
  'strong-standard',
  'exceptional',
] as const;

export type Grade = (typeof gradesWorstFirst)[number];

/** Whether all that a grade asks for is met; null where a report does not say. */
export type Met = boolean | null;

/** Which standards of an area are met. */
export interface Standards {
  readonly expected: Met;
  readonly strong: Met;
  readonly exceptional: Met;
}

/**
 * The grades that an area can have: "all expected standards are met before a strong standard is tried", and "exceptional:
 * all strong standards met and all additional ones". Grade by grade: is there something that is not met, here or further
 * down? Is there something met that a worse grade would deny?
 */
export function gradesPossible({ expected, strong, exceptional }: Standards): readonly Grade[] {
  return gradesWorstFirst.filter((grade) => {
    switch (grade) {
      case 'exceptional':
        return expected !== false && strong !== false && exceptional !== false;
      case 'strong-standard':
        return (
          expected !== false && strong !== false && !(expected === true && strong === true && exceptional === true)
        );
      case 'expected-standard':
        return expected !== false && !(expected === true && strong === true);
      default:
        return expected !== true;
    }
  });
}
