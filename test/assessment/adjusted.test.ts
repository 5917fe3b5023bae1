import { describe, expect, test } from 'vitest';
import type { CountedRating } from '../../server/src/assessment/assessment.ts';
import { adjustedRating } from '../../server/src/assessment/overall/adjusted.ts';
import { capOf } from '../../server/src/assessment/overall/caps.ts';
import type { Framework } from '../../server/src/framework/framework.ts';
import type { AdjustedOverall } from '../../server/src/framework/model/overall.ts';
import { lintText } from '../common/lint-text.ts';
import { shippedFramework } from './frameworks.ts';
import { everyList } from './scores.ts';

const framework = shippedFramework('cms-five-star-us');
const everyHome = everyList(3, [1, 2, 3, 4, 5]);

/**
 * "Start with the health inspections. Add one star for staffing of five stars, take one for staffing of one star; then the
 * same for quality measures; never more than five, never fewer than one. One star for health inspections: at most one is
 * added."
 */
function starsInWords([health = 0, staffing = 0, measures = 0]: readonly number[]): number {
  const within = (stars: number) => Math.min(5, Math.max(1, stars));
  let stars = health;
  for (const part of [staffing, measures]) {
    if (part === 5) {
      stars = within(stars + 1);
    } else if (part === 1) {
      stars = within(stars - 1);
    }
  }
  return health === 1 ? Math.min(stars, 2) : stars;
}

function methodOf({ overall }: Framework): AdjustedOverall {
  if (overall.method !== 'adjusted') {
    throw new Error('The overall rating is not adjusted.');
  }
  return overall;
}

function starsOf(given: readonly number[], candidate: Framework): number | undefined {
  const counted = candidate.keyQuestions.map(
    (definition, place): CountedRating => ({
      definition,
      rating: candidate.ratings.find(({ value }) => value === given[place])?.id ?? null,
      standing: false,
    }),
  );
  const rating = adjustedRating(counted, methodOf(candidate), candidate)?.at(-1)?.rating ?? '';
  const capped = capOf(rating, null, counted, candidate)?.to ?? rating;
  return candidate.ratings.find(({ id }) => id === capped)?.value;
}

function agreesWithWords(candidate: Framework): boolean {
  return everyHome.every((given) => starsOf(given, candidate) === starsInWords(given));
}

test('every home that there can be has the stars of the rule', () => {
  expect(everyHome).toHaveLength(125);
  expect(agreesWithWords(framework)).toBe(true);
});

describe('each slip in the data is noticed', () => {
  const method = methodOf(framework);
  const withMethod = (change: Partial<AdjustedOverall>): Framework => ({
    ...framework,
    overall: { ...method, ...change },
  });
  test.each([
    ['another start', withMethod({ base: 'staffing' })],
    ['no cap', { ...framework, caps: [] }],
    ['a cap at three', { ...framework, caps: framework.caps.map((cap) => ({ ...cap, atBest: '3-stars' })) }],
    ['the other order', withMethod({ adjustments: [...method.adjustments].reverse() })],
    ...method.adjustments.flatMap((one): [string, Framework][] => {
      const changed = (change: object) =>
        withMethod({ adjustments: method.adjustments.map((each) => (each === one ? { ...each, ...change } : each)) });
      const name = `${one.keyQuestion} at ${one.rating}`;
      return [
        [`${name} left out`, withMethod({ adjustments: method.adjustments.filter((each) => each !== one) })],
        [`${name} the other way`, changed({ by: -one.by })],
        [`${name} by two`, changed({ by: 2 * one.by })],
        [`${name} already at the next`, changed({ rating: one.by > 0 ? '4-stars' : '2-stars' })],
      ];
    }),
  ] satisfies [string, Framework][])('%s', (_name, mutant) => {
    expect(agreesWithWords(mutant)).toBe(false);
  });
});

test('a report with other stars is told how they come about', () => {
  const text = `---
framework: cms-five-star-us
---

# Overall rating

Rating: 5 stars

# Health inspections

Rating: 3 stars

# Staffing

Rating: 5 stars

# Quality measures

Rating: 1 star
`;
  expect(lintText(text).map(({ rule, message }) => [rule, message])).toEqual([
    [
      'rating/mismatch',
      'Overall rating is rated 5 stars, but Health inspections starts it at 3 stars; Staffing at 5 stars adds 1: 4 stars; Quality measures at 1 star takes 1 away: 3 stars. Write 3 stars, or correct the ratings.',
    ],
  ]);
  expect(lintText(text.replace('5 stars', '3 stars'))).toEqual([]);
});
