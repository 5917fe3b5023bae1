import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CountedRating, OverallResult } from '../../server/src/assessment/assessment.ts';
import { explainOverall } from '../../server/src/assessment/explain/explain-overall.ts';
import { explainWhatIfWeighted } from '../../server/src/assessment/explain/explain-what-if-weighted.ts';
import { ratingOfValue, weightedRating } from '../../server/src/assessment/overall/weighted.ts';
import { type RatingChange, whatIfWeighted } from '../../server/src/assessment/what-if/what-if-weighted.ts';
import type { Framework } from '../../server/src/framework/framework.ts';
import type { Cap, WeightedOverall } from '../../server/src/framework/model/overall.ts';
import { trials } from '../common/fast-run.ts';
import { analyseText, lintText } from '../common/lint-text.ts';
import { overallStars } from './aggregation-words.ts';
import { shippedFramework } from './frameworks.ts';
import { everyList } from './scores.ts';

const framework = shippedFramework('aged-care-stars-au@2022-12');
const method = weightedOf(framework);

function weightedOf({ overall }: Framework): WeightedOverall {
  if (overall.method !== 'weighted') {
    throw new Error('The overall rating is not weighted.');
  }
  return overall;
}

/** Stars of the four sub-categories, in the order of the framework. */
type FourStars = readonly number[];

const everyFour = everyList(4, [1, 2, 3, 4, 5]);

function inWords([experience = 0, compliance = 0, staffing = 0, measures = 0]: FourStars): number {
  return overallStars({ experience, compliance, staffing, measures });
}

function report(stars: FourStars, overall = ''): string {
  const names = ['Residents’ Experience', 'Compliance', 'Staffing', 'Quality Measures'];
  const sections = names.map((name, place) => `# ${name}\n\nRating: ${stars[place]}\n`);
  return `---\nframework: aged-care-stars-au\n---\n\n# Overall Star Rating\n\nRating: ${overall}\n\n${sections.join('\n')}`;
}

/** What another framework of the same shape makes of the stars. */
function overallIn(candidate: Framework, stars: FourStars): string | null {
  const counted = candidate.keyQuestions.map(
    (definition, place): CountedRating => ({
      definition,
      rating: ratingOfValue(stars[place] ?? 0, candidate),
      standing: false,
    }),
  );
  return weightedRating(counted, { method: weightedOf(candidate), framework: candidate });
}

const ids = ['1-star', '2-stars', '3-stars', '4-stars', '5-stars'];

function agreesWithWords(candidate: Framework): boolean {
  return everyFour.every((stars) => overallIn(candidate, stars) === ids[inWords(stars) - 1]);
}

test('every home has the stars that the published words give it', () => {
  expect(everyFour).toHaveLength(625);
  expect(agreesWithWords(framework)).toBe(true);
});

test('a report has them too, and both sides of the cap come up', () => {
  const sample = everyFour.filter((_, place) => place % 7 === 0);
  const overalls = sample.map((stars) => analyseText(report(stars)).assessment.services[0]?.overall);
  expect(overalls.map((overall) => overall?.rating)).toEqual(sample.map((stars) => ids[inWords(stars) - 1]));
  expect(new Set(overalls.map((overall) => overall?.limit?.id ?? null)).size).toBe(3);
});

describe('each slip in the data is noticed', () => {
  const withWeights = (change: (percent: number, place: number) => number): Framework => ({
    ...framework,
    overall: {
      ...method,
      weights: method.weights.map((weight, place) => ({ ...weight, percent: change(weight.percent, place) })),
    },
  });
  const withCap = (place: number, change: Partial<Cap>): Framework => ({
    ...framework,
    caps: framework.caps.map((cap, index) => (index === place ? { ...cap, ...change } : cap)),
  });
  const places = [0, 1, 2, 3];
  const mutants: [string, Framework][] = [
    ...places.flatMap((from) =>
      places
        .filter((to) => to !== from)
        .map((to): [string, Framework] => [
          `a percent of weight ${from} is in ${to}`,
          withWeights((percent, place) => percent - (place === from ? 1 : 0) + (place === to ? 1 : 0)),
        ]),
    ),
    ...(['half-even', 'half-down'] as const).map((tie): [string, Framework] => [
      `tie ${tie}`,
      { ...framework, overall: { ...method, tie } },
    ]),
    ...framework.caps.flatMap((cap, place): [string, Framework][] => [
      [`without ${cap.id}`, { ...framework, caps: framework.caps.filter((other) => other !== cap) }],
      [`${cap.id} at 3 stars`, withCap(place, { rating: '3-stars' })],
      [`${cap.id} leaves 3 stars`, withCap(place, { atBest: '3-stars' })],
      [`${cap.id} by Staffing`, withCap(place, { keyQuestion: 'staffing' })],
    ]),
    ...framework.ratings.map(({ id }, place): [string, Framework] => [
      `${id} counts as 9`,
      {
        ...framework,
        ratings: framework.ratings.map((rating, index) => (index === place ? { ...rating, value: 9 } : rating)),
      },
    ]),
  ];

  test('there are some', () => {
    expect(mutants).toHaveLength(27);
  });

  test.each(mutants)('%s', (_name, mutant) => {
    expect(agreesWithWords(mutant)).toBe(false);
  });
});

function wholeOf(text: string) {
  const service = analyseText(text).assessment.services[0];
  if (service === undefined) {
    throw new Error('The report has no service.');
  }
  return service;
}

describe('the words for it', () => {
  const said = (stars: FourStars) => explainOverall(wholeOf(report(stars)), framework);

  test('show the arithmetic, and what holds the rating down', () => {
    expect(said([5, 2, 4, 3])).toEqual([
      '0.33 × 5 + 0.3 × 2 + 0.22 × 4 + 0.15 × 3 = 3.58, rounded to 4: 4 stars',
      'limited to 2 stars because Compliance is 2 stars',
    ]);
    expect(said([4, 4, 4, 4])).toEqual(['0.33 × 4 + 0.3 × 4 + 0.22 × 4 + 0.15 × 4 = 4: 4 stars']);
  });

  test('say which way an exact half went', () => {
    const half = everyFour.find(
      ([a = 0, b = 0, c = 0, d = 0]) => b > 2 && (33 * a + 30 * b + 22 * c + 15 * d) % 100 === 50,
    );
    expect(half && said(half)[0]).toMatch(/\.5, rounded up to [345]: [345] stars$/);
  });

  test('name what has no rating', () => {
    const text = report([4, 4, 4, 4]).replace('# Staffing\n\nRating: 4\n', '# Staffing\n\nRating: Not available\n');
    expect(explainOverall(wholeOf(text), framework)).toEqual(['no overall rating: Staffing has no rating']);
    const without = report([4, 4, 4, 4]).replace(/# Compliance[\s\S]*$/, '');
    expect(explainOverall(wholeOf(without), framework)).toEqual([
      'no overall rating: Compliance, Staffing and Quality Measures have no rating',
    ]);
  });
});

describe('what would change it', () => {
  const moves = (overall: OverallResult) => whatIfWeighted(overall, method, framework);
  const said = (stars: FourStars) => explainWhatIfWeighted(moves(wholeOf(report(stars)).overall), framework);

  test('every single step that is enough is named, else a way with more', () => {
    expect(said([4, 4, 3, 3])).toEqual([
      'rises to 5 stars with Residents’ Experience at 5 stars, Compliance at 5 stars and Staffing at 5 stars, for example',
      'falls to 3 stars with Residents’ Experience at 3 stars, Compliance at 3 stars, Staffing at 2 stars or Quality Measures at 2 stars',
    ]);
  });

  test('what holds the rating down has to rise, and one that would hold it down is enough to fall', () => {
    expect(said([5, 2, 4, 3])).toEqual([
      'rises to 4 stars with Compliance at 3 stars',
      'falls to 1 star with Compliance at 1 star',
    ]);
  });

  test('nothing above the best, nothing below the worst', () => {
    expect(said([5, 5, 5, 5])).toEqual(['falls to 4 stars with Residents’ Experience at 3 stars, for example']);
    expect(said([1, 1, 1, 1])).toEqual([
      'rises to 2 stars with Residents’ Experience at 2 stars and Compliance at 2 stars, for example',
    ]);
  });

  test('a cap by what has no weight counts too', () => {
    const safety = {
      id: 'safety',
      name: 'Safety',
      aliases: [],
      optional: true,
      statements: [],
      ratings: ['met', 'not-met'].map((id) => ({ id, name: id, aliases: [], carries: null })),
    };
    const own: Framework = {
      ...framework,
      keyQuestions: [...framework.keyQuestions, safety],
      caps: [{ id: 'unsafe', keyQuestion: 'safety', rating: 'not-met', atBest: '2-stars' }],
    };
    const with4 = (rating: string | null) =>
      own.keyQuestions
        .map((definition): CountedRating => ({ definition, rating: '4-stars', standing: false }))
        .map((entry) => (entry.definition === safety ? { ...entry, rating } : entry));
    const moved = (rating: string | null) => {
      const counted = with4(rating).filter((entry) => entry.definition !== safety || rating !== null);
      const whole = wholeOf(report([4, 4, 4, 4])).overall;
      const overall = weightedRating(counted, { method, framework: own });
      return explainWhatIfWeighted(whatIfWeighted({ ...whole, counted, rating: overall }, method, own), own);
    };
    expect(moved('not-met')[0]).toBe('rises to 4 stars with Safety at met');
    expect(moved('met')[1]).toBe('falls to 2 stars with Safety at not-met');
    expect(moved(null)[1]).toMatch(/^falls to 3 stars with Residents/);
  });

  /** The fewest steps to a home of this sort that has another overall rating, by looking at all homes. */
  function fewest(stars: FourStars, direction: 1 | -1): number | null {
    const steps = everyFour
      .filter((other) => other.every((star, place) => (star - (stars[place] ?? 0)) * direction >= 0))
      .filter((other) => (inWords(other) - inWords(stars)) * direction > 0)
      .map((other) => other.reduce((sum, star, place) => sum + Math.abs(star - (stars[place] ?? 0)), 0));
    return steps.length === 0 ? null : Math.min(...steps);
  }

  function after(stars: FourStars, changes: readonly RatingChange[]): number[] {
    return stars.map((star, place) => {
      const change = changes.find(({ definition }) => definition.id === framework.keyQuestions[place]?.id);
      return change === undefined ? star : ids.indexOf(change.to) + 1;
    });
  }

  test('against trying every other home: the ways are the shortest, and lead where they say', () => {
    fc.assert(
      fc.property(fc.constantFrom(...everyFour), fc.constantFrom(1 as const, -1 as const), (stars, direction) => {
        const { rise, fall } = moves(wholeOf(report(stars)).overall);
        const move = direction === 1 ? rise : fall;
        expect(move?.steps ?? null).toBe(fewest(stars, direction));
        for (const way of move?.ways ?? []) {
          expect(ids[inWords(after(stars, way)) - 1]).toBe(move?.rating);
        }
      }),
      { numRuns: trials(400) },
    );
  });
});

describe('a report', () => {
  function messages(text: string): string[] {
    return lintText(text).map(({ rule, message }) => `${rule}: ${message}`);
  }

  test('whose overall rating is right has no findings, whether a rating is written in figures or in words', () => {
    expect(messages(report([5, 3, 4, 3], '4 stars'))).toEqual([]);
    expect(messages(report([5, 3, 4, 3], 'Four stars'))).toEqual([]);
    expect(messages(report([5, 3, 4, 3], '★★★★☆'))).toEqual([]);
  });

  test('whose overall rating is neither that of the mean nor that of the cap', () => {
    expect(messages(report([5, 2, 4, 3], '5 stars'))).toEqual([
      'rating/mismatch: Overall Star Rating is rated 5 stars, but 0.33 × 5 + 0.3 × 2 + 0.22 × 4 + 0.15 × 3 = 3.58, rounded to 4: 4 stars, limited to 2 stars because Compliance is 2 stars. Write 2 stars, or correct the ratings.',
    ]);
  });

  test('without an overall rating is told which follows', () => {
    expect(messages(report([5, 2, 4, 3]))).toEqual([
      'rating/missing: Overall Star Rating has no rating, though other ratings give 2 stars. Write “Rating: 2 stars”.',
    ]);
  });

  test('whose sentence says something else', () => {
    const text = `${report([5, 3, 4, 3], '4 stars')}\nThis home has 3 stars for staffing. Our overall star rating is 5 stars.\n`;
    expect(messages(text)).toEqual([
      'claim/rating: This sentence says “3 stars”, but Staffing is rated 4 stars. Make the sentence and the rating agree.',
      'claim/rating: This sentence says “5 stars”, but Overall Star Rating is rated 4 stars. Make the sentence and the rating agree.',
    ]);
  });
});
