import { describe, expect, test } from 'vitest';
import type { CountedRating } from '../../server/src/assessment/assessment.ts';
import { pointsOf } from '../../server/src/assessment/overall/points.ts';
import type { Framework } from '../../server/src/framework/framework.ts';
import type { PointsOverall } from '../../server/src/framework/model/overall.ts';
import { ratingsOf } from '../../server/src/framework/ratings.ts';
import { lintText } from '../common/lint-text.ts';
import { shippedFramework } from './frameworks.ts';

const framework = shippedFramework('food-hygiene-rating-uk');

/** "0, 5, 10, 15, 20, 25 for hygiene and for structure; 0, 5, 10, 20, 30 for confidence in management." */
const scores = [
  [0, 5, 10, 15, 20, 25],
  [0, 5, 10, 15, 20, 25],
  [0, 5, 10, 20, 30],
] as const;

const everyInspection = scores[0].flatMap((hygiene) =>
  scores[1].flatMap((structure) => scores[2].map((management) => [hygiene, structure, management])),
);

/** The published table, line by line: the sum, the highest single score, the rating. */
function ratingInWords(given: readonly number[]): string {
  const sum = given.reduce((total, score) => total + score, 0);
  const over = (limit: number) => given.some((score) => score > limit);
  if (sum <= 15 && !over(5)) {
    return 'very-good';
  }
  if (sum <= 20 && !over(10)) {
    return 'good';
  }
  if (sum <= 30 && !over(10)) {
    return 'generally-satisfactory';
  }
  if (sum <= 40 && !over(15)) {
    return 'improvement-necessary';
  }
  return sum <= 50 && !over(20) ? 'major-improvement-necessary' : 'urgent-improvement-necessary';
}

function methodOf({ overall }: Framework): PointsOverall {
  if (overall.method !== 'points') {
    throw new Error('The overall rating is no sum of points.');
  }
  return overall;
}

function counted(given: readonly number[]): readonly CountedRating[] {
  return framework.keyQuestions.map((definition, place) => ({
    definition,
    rating: ratingsOf(framework, definition).find(({ name }) => name === String(given[place]))?.id ?? null,
    standing: false,
  }));
}

function agreesWithWords(candidate: Framework): boolean {
  return everyInspection.every(
    (given) => pointsOf(counted(given), methodOf(candidate), candidate)?.rating === ratingInWords(given),
  );
}

test('every inspection that there can be has the rating of the table', () => {
  expect(everyInspection).toHaveLength(180);
  expect(
    framework.keyQuestions.map((definition) => ratingsOf(framework, definition).map(({ value }) => value)),
  ).toEqual(scores);
  expect(agreesWithWords(framework)).toBe(true);
});

describe('each slip in the data is noticed', () => {
  const method = methodOf(framework);
  const withBands = (bands: PointsOverall['bands']): Framework => ({ ...framework, overall: { ...method, bands } });
  const changed = (place: number, change: object) =>
    withBands(method.bands.map((band, at) => (at === place ? { ...band, ...change } : band)));
  const bounded = method.bands.slice(0, -1);
  test.each([
    ...bounded.map((band, place): [string, Framework] => [
      `${band.rating} to less`,
      changed(place, { atMost: (band.atMost ?? 0) - 5 }),
    ]),
    // Elsewhere the highest single score keeps the sum from being more.
    ...[1, 4].map((place): [string, Framework] => [
      `${bounded[place]?.rating} to more`,
      changed(place, { atMost: (bounded[place]?.atMost ?? 0) + 5 }),
    ]),
    ...bounded.map((band, place): [string, Framework] => [
      `${band.rating} with a lower single score`,
      changed(place, { singleAtMost: (band.singleAtMost ?? 0) - 5 }),
    ]),
    ...method.bands.map((band): [string, Framework] => [
      `without ${band.rating}`,
      withBands(method.bands.filter((each) => each !== band)),
    ]),
  ])('%s', (_name, mutant) => {
    expect(agreesWithWords(mutant)).toBe(false);
  });
});

describe('a report', () => {
  const report = (rating: string, says = '') => `---
framework: food-hygiene-rating-uk
---

# Food hygiene rating

Rating: ${rating}

${says}

# Food hygiene and safety

Rating: 10

# Structure and cleaning

Rating: 5

# Confidence in management

Rating: 0
`;

  test('with the right rating has no findings, by its number or by its name', () => {
    expect(lintText(report('4 Good'))).toEqual([]);
    expect(lintText(report('Good'))).toEqual([]);
    expect(lintText(report('4', 'This business has a food hygiene rating of 4.'))).toEqual([]);
  });

  test('with another is told the sum and the highest single score', () => {
    expect(lintText(report('5')).map(({ rule, message }) => [rule, message])).toEqual([
      [
        'rating/mismatch',
        'Food hygiene rating is rated 5, but 10 + 5 + 0 = 15 points, the highest 10: 4 Good. Write 4 Good, or correct the ratings.',
      ],
    ]);
  });

  test('cannot have a score that its part does not know', () => {
    const wrong = report('4').replace('Rating: 0', 'Rating: 15');
    expect(lintText(wrong).map(({ rule }) => rule)).toEqual(['rating/unknown']);
  });

  test('is told of a sentence that says another rating', () => {
    const wrong = report('4', 'This business has a food hygiene rating of 5.');
    expect(lintText(wrong).map(({ rule }) => rule)).toEqual(['claim/rating']);
  });
});
