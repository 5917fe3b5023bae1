import { describe, expect, test } from 'vitest';
import { problemsOf, villageSchools } from './small-framework.ts';

/** The small framework with a weighted overall rating in place of its rules; `changes` as above. */
function weighted(...changes: readonly (readonly [string, string])[]): string {
  const rules = `  method: rules
  rules:
    - { id: any-poor, rating: poor, text: any is poor, counts: [{ ratings: [poor], atLeast: 1 }] }
`;
  const weights = `  method: weighted
  tie: half-up
  weights:
    - { keyQuestion: teaching, percent: 60 }
    - { keyQuestion: care, percent: 40 }
caps:
  - { id: weak-care, keyQuestion: care, rating: poor, atBest: poor }
`;
  return villageSchools(
    [rules, weights],
    ['carries: 2', 'carries: 2, value: 2'],
    ['carries: 1', 'carries: 1, value: 1'],
    ...changes,
  );
}

/** The small framework with another way to its overall rating; `changes` as above. */
function overallBy(lines: string, ...changes: readonly (readonly [string, string])[]): string {
  const weights = weighted();
  const from = weights.indexOf('  method: weighted');
  const text = weights.slice(0, from) + lines + weights.slice(weights.indexOf('caps:'));
  return changes.reduce((changed, [before, after]) => changed.replace(before, after), text);
}

const points = `  method: points
  bands:
    - { rating: fine, atLeast: 4 }
    - { rating: poor, atMost: 3 }
`;

const adjusted = `  method: adjusted
  base: teaching
  adjustments:
    - { keyQuestion: care, rating: poor, by: -1 }
`;

/** The small framework as a ladder; `changes` as above. */
function ladder(...changes: readonly (readonly [string, string])[]): string {
  const bands = `  method: percentage
  of: key-question
  tie: half-up
  bands:
    - { rating: fine, from: 75, to: 100 }
    - { rating: poor, from: 50, to: 74 }
limits:
  - { id: weak, band: fine, anyStatementAtMost: 1, rating: poor }
`;
  return villageSchools(
    [bands, '  method: ladder\n'],
    ['name: Lessons }', 'name: Lessons, neededFor: fine }'],
    ['aliases: [Books] }', 'neededFor: fine }'],
    ['name: Kindness }', 'scored: false, name: Kindness }'],
    ...changes,
  );
}

const own =
  '    ratings: [{ id: met, name: Met }, { id: not-met, name: Not met }]\n    statements:\n      - { id: kindness';

test('weights, caps and ladders that are sound', () => {
  expect(problemsOf(weighted())).toEqual([]);
  expect(problemsOf(ladder())).toEqual([]);
  expect(problemsOf(overallBy(points))).toEqual([]);
  expect(problemsOf(overallBy(adjusted))).toEqual([]);
  expect(problemsOf(villageSchools(['    statements:\n      - { id: kindness', own]))).toEqual([]);
});

describe('a slip in what weighs, caps or leads up is pointed at and explained', () => {
  test.each<[string, string, string, string]>([
    [
      'weights that do not add up',
      weighted(['percent: 40', 'percent: 30']),
      '- { keyQuestion: teaching, percent: 60 }',
      'The weights come to 60 + 30 = 90 percent: they must come to 100.',
    ],
    [
      'the weight of an unknown key question',
      weighted(['keyQuestion: teaching', 'keyQuestion: teachers']),
      'teachers',
      'There is no key question "teachers". Key questions are: teaching, care.',
    ],
    [
      'two weights of one key question',
      weighted(['keyQuestion: teaching, percent', 'keyQuestion: care, percent']),
      'care',
      '"care" has a weight already: take one of the two out.',
    ],
    [
      'the weight of an optional key question',
      weighted(['name: Care\n', 'name: Care\n    optional: true\n']),
      'care',
      '"care" is optional, and the mean needs every rating: take "optional" out.',
    ],
    [
      'the weight of a key question with ratings of its own',
      weighted(['    statements:\n      - { id: kindness', own], ['rating: poor, atBest', 'rating: met, atBest']),
      'care',
      '"care" has ratings of its own, which do not add up with the others.',
    ],
    [
      'a rating that counts as nothing',
      weighted([', value: 1', '']),
      '{ id: poor, name: Poor, carries: 1 }',
      'What does "poor" count as in the weighted mean? Write "value" and a whole number.',
    ],
    [
      'values with a gap',
      weighted([', value: 2', ', value: 5']),
      '1',
      'Values go down by one from rating to rating, best first: this must be 4.',
    ],
    [
      'a cap by an unknown key question',
      weighted(['keyQuestion: care, rating', 'keyQuestion: cares, rating']),
      'cares',
      'There is no key question "cares": did you mean care? Key questions are: teaching, care.',
    ],
    [
      'a cap by a rating that the key question cannot have',
      weighted(['rating: poor, atBest', 'rating: worse, atBest']),
      'worse',
      '"care" has no rating "worse". Ratings are: fine, poor.',
    ],
    [
      'a cap to a rating that the whole cannot have',
      weighted(['atBest: poor', 'atBest: worse']),
      'worse',
      'The overall rating has no rating "worse". Ratings are: fine, poor.',
    ],
    [
      'a cap on an unknown key question',
      weighted(['atBest: poor', 'on: teachers, atBest: poor']),
      'teachers',
      'There is no key question "teachers". Key questions are: teaching, care.',
    ],
    [
      'a cap that holds nothing down',
      weighted(['atBest: poor', 'atBest: fine']),
      'fine',
      'This holds nothing down, because no rating is better than "fine".',
    ],
    [
      'a cap of a key question on itself',
      weighted(['atBest: poor', 'on: care, atBest: poor']),
      'care',
      '"care" cannot hold itself down.',
    ],
    [
      'a cap with the id of a limit',
      weighted(['id: weak-care', 'id: weak']),
      'weak',
      'The id "weak" is there twice; it must mean one thing only.',
    ],
    [
      'points that no band holds',
      overallBy(points, ['atMost: 3', 'atMost: 2']),
      '- { rating: fine, atLeast: 4 }',
      'No band holds 3 points with a single 2 among them: every sum needs one.',
    ],
    [
      'a rating without points',
      overallBy(points, [', value: 1', '']),
      '{ id: poor, name: Poor, carries: 1 }',
      'How many points is "poor"? Write "value" and a whole number.',
    ],
    [
      'a start that is no key question',
      overallBy(adjusted, ['base: teaching', 'base: teachings']),
      'teachings',
      'There is no key question "teachings": did you mean teaching? Key questions are: teaching, care.',
    ],
    [
      'a change by nothing',
      overallBy(adjusted, ['by: -1', 'by: 0']),
      '0',
      'By 0 it changes nothing: write 1 for a step up, -1 for one down.',
    ],
    [
      'a change by a rating that the key question cannot have',
      overallBy(adjusted, ['care, rating: poor, by', 'care, rating: pooor, by']),
      'pooor',
      '"care" has no rating "pooor": did you mean poor? Ratings are: fine, poor.',
    ],
    [
      'a count of a key question that is not there',
      villageSchools(['ratings: [poor], atLeast', 'ratings: [poor], of: [cares], atLeast']),
      'cares',
      'There is no key question "cares": did you mean care? Key questions are: teaching, care.',
    ],
    [
      'a step to an unknown rating',
      ladder(['name: Lessons, neededFor: fine', 'name: Lessons, neededFor: great']),
      'great',
      '"teaching" has no rating "great". Ratings are: fine, poor.',
    ],
    [
      'a step to the worst rating',
      ladder(['name: Lessons, neededFor: fine', 'name: Lessons, neededFor: poor']),
      'poor',
      'Nothing is needed for "poor", because no rating is worse.',
    ],
    [
      'a statement that is no step',
      ladder(['scored: false, ', '']),
      '{ id: kindness, name: Kindness }',
      'For which rating is "kindness" needed? Write "neededFor", or "scored: false".',
    ],
    [
      'a step where there is no ladder',
      villageSchools(['name: Kindness', 'neededFor: fine, name: Kindness']),
      'fine',
      'Only scoring by "ladder" reads this: take it out.',
    ],
    [
      'a ladder with three scores',
      ladder(['  - { value: 2, meaning: fine }', '  - { value: 2, meaning: fine }\n  - { value: 3, meaning: great }']),
      '',
      'Scoring by "ladder" needs a scale of two scores, not met and met: here are 3.',
    ],
    [
      'a rating of a key question with the id of another',
      villageSchools(['    statements:\n      - { id: kindness', own.replace('id: met', 'id: fine')]),
      'fine',
      'The id "fine" is there twice; it must mean one thing only.',
    ],
  ])('%s', (_, yaml, place, message) => {
    const found = problemsOf(yaml).find(([, said]) => said === message);
    expect(problemsOf(yaml).map(([, said]) => said)).toContain(message);
    expect(found?.[0]).toContain(place);
  });

  test('a cap on an overall rating that there is not', () => {
    const yaml = ladder(['overall:', 'caps:\n  - { id: c, keyQuestion: care, rating: poor, atBest: poor }\noverall:']);
    const without = yaml.replace(/overall:[\s\S]*?phrases:/, 'phrases:');
    expect(problemsOf(without).map(([, said]) => said)).toEqual([
      'There is no overall rating to hold down: say with "on" which key question is.',
    ]);
  });
});
