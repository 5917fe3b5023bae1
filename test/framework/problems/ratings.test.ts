import { describe, test } from 'vitest';
import { type Case, check, parts } from './told-problems.ts';

describe('ratings that nothing can have', () => {
  const rules = (rule: string, more = '') => ({
    overall: `{ method: rules, rules: [{ id: a, text: a, ${rule} }]${more} }`,
  });
  test.each<Case>([
    [rules('rating: high, counts: [{ ratings: [high, fair, low], atLeast: 1 }]')],
    [
      rules('rating: lower, counts: [{ ratings: [high, middle], atLeast: 1 }]'),
      '“lower”: There is no rating "lower". Ratings are: high, fair, low.',
      '“middle”: There is no rating "middle". Ratings are: high, fair, low.',
    ],
    [rules('rating: best, counts: [{ ratings: [high], atLeast: 1 }]', ', ratings: [{ id: best, name: Best }]')],
    [
      rules('rating: high, counts: [{ ratings: [best], atLeast: 1 }]', ', ratings: [{ id: best, name: Best }]'),
      '“high”: There is no rating "high". Ratings are: best.',
      '“best”: There is no rating "best". Ratings are: high, fair, low.',
    ],
    [
      rules(
        'rating: high, counts: [{ ratings: [best], of: [food], atLeast: 1 }]',
        ', ratings: [{ id: best, name: Best }, { id: high, name: High }]',
      ),
      '“high”: The id "high" is there twice; it must mean one thing only.',
    ],
    [
      rules(
        'rating: high, counts: [{ ratings: [high], of: [food, room], atLeast: 1 }, { ratings: [low], of: [gates], atMost: 1 }]',
      ),
      '“room”: There is no key question "room": did you mean rooms? Key questions are: food, rooms, staff. → rooms',
      '“gates”: There is no key question "gates". Key questions are: food, rooms, staff.',
    ],
    [
      rules('rating: high, counts: [{ ratings: [high] }, { ratings: [low], enough: true }]'),
      '“true”: How many are enough? Add the table "enough" beside "rules".',
      '“{ ratings: [high] }”: How many must there be? Add "atLeast" or "atMost" with a number, or "enough".',
    ],
    [
      rules(
        'rating: high, counts: [{ ratings: [high], enough: true }]',
        ', enough: [{ upTo: 3, count: 1 }, { count: 2 }]',
      ),
    ],
    [
      rules(
        'rating: high, counts: [{ ratings: [high], enough: true }]',
        ', enough: [{ upTo: 3, count: 1 }, { upTo: 3, count: 2 }, { count: 3 }]',
      ),
      '“3”: Lines go from the lowest number to the highest.',
    ],
    [
      rules(
        'rating: high, counts: [{ ratings: [high], enough: true }]',
        ', enough: [{ count: 1 }, { upTo: 3, count: 2 }]',
      ),
      '“{ count: 1 }”: This line needs "upTo".',
      '“{ upTo: 3, count: 2 }”: The last line is for every higher number: take "upTo" out.',
    ],
    [
      rules(
        'rating: high, counts: [{ ratings: [high], enough: true }]',
        ', enough: [{ upTo: 0, count: 1 }, { count: 2 }]',
      ),
      '“0”: "upTo" must be 1 or more.',
    ],
    [
      { more: 'breachCap: { rating: lows }' },
      '“lows”: There is no rating "lows": did you mean low? Ratings are: high, fair, low. → low',
    ],
    [{ more: 'breachCap: { rating: low }' }],
    [
      { more: 'specialMeasures: { in: [low, bad], out: [hi, high] }' },
      '“bad”: There is no rating "bad". Ratings are: high, fair, low.',
      '“hi”: There is no rating "hi". Ratings are: high, fair, low.',
    ],
    [
      {
        keyQuestions: parts('{ id: food, name: Food, ratings: [{ id: best, name: Best }] }'),
        more: 'specialMeasures: { in: [best] }',
      },
    ],
    [
      {
        more: 'acrossServices: { apart: [food, staf], rules: [{ id: a, rating: worst, text: a, counts: [{ ratings: [high], atLeast: 1 }] }] }',
      },
      '“worst”: There is no rating "worst". Ratings are: high, fair, low.',
      '“staf”: There is no key question "staf": did you mean staff? There are: food, rooms, staff. → staff',
    ],
    [
      {
        more: 'acrossServices: [{ sectors: [Homes], apart: [gates], rules: [{ id: a, rating: low, text: a, counts: [{ ratings: [high] }] }] }, { enough: [{ upTo: 2, count: 1 }], rules: [{ id: a, rating: lowest, text: a, counts: [{ ratings: [high], atLeast: 1 }] }] }]',
      },
      '“lowest”: There is no rating "lowest". Ratings are: high, fair, low.',
      '“{ upTo: 2, count: 1 }”: The last line is for every higher number: take "upTo" out.',
      '“gates”: There is no key question "gates". There are: food, rooms, staff.',
      '“{ ratings: [high] }”: How many must there be? Add "atLeast" or "atMost" with a number, or "enough".',
    ],
    [
      {
        more: 'acrossServices: [{ rules: [{ id: a, rating: lowest, text: a, counts: [{ ratings: [high], atLeast: 1 }] }] }]',
      },
      '“id”: There is no rating "lowest". Ratings are: high, fair, low.',
    ],
  ])('%j', check);
});

describe('what holds a rating down', () => {
  const whole = {
    overall: '{ method: rules, rules: [{ id: a, rating: high, text: a, counts: [{ ratings: [high], atLeast: 1 }] }] }',
  };
  test.each<Case>([
    [{ more: 'limits: [{ id: a, band: high, anyStatementAtMost: 1, rating: fair }]' }],
    [
      { more: 'limits: [{ id: a, band: high, anyStatementAtMost: 0, rating: high }]' },
      '“0”: 0 is not a score on the scale, which has: 1, 2, 3, 4.',
      '“high”: A limit never lifts a rating: this must be one that comes after "high" in "ratings".',
    ],
    [
      { more: 'limits: [{ id: a, band: low, anyStatementAtMost: 1, rating: fair }]' },
      '“fair”: A limit never lifts a rating: this must be one that comes after "low" in "ratings".',
    ],
    [
      { more: 'limits: [{ id: a, band: lou, anyStatementAtMost: 1, rating: fare }]' },
      '“lou”: There is no rating "lou": did you mean low? Ratings are: high, fair, low. → low',
      '“fare”: There is no rating "fare". Ratings are: high, fair, low.',
    ],
    [{ scale: '[]', more: 'limits: [{ id: a, band: high, anyStatementAtMost: 9, rating: low }]' }],
    [{ ...whole, more: 'caps: [{ id: a, keyQuestion: food, rating: low, atBest: fair }]' }],
    [
      { ...whole, more: 'caps: [{ id: a, keyQuestion: foot, rating: low, atBest: fair }]' },
      '“foot”: There is no key question "foot": did you mean food? Key questions are: food, rooms, staff. → food',
    ],
    [
      { ...whole, more: 'caps: [{ id: a, keyQuestion: food, rating: lo, atBest: fai }]' },
      '“lo”: "food" has no rating "lo": did you mean low? Ratings are: high, fair, low. → low',
      '“fai”: The overall rating has no rating "fai": did you mean fair? Ratings are: high, fair, low. → fair',
    ],
    [
      { ...whole, more: 'caps: [{ id: a, keyQuestion: food, rating: low, atBest: high }]' },
      '“high”: This holds nothing down, because no rating is better than "high".',
    ],
    [
      { more: 'caps: [{ id: a, keyQuestion: food, rating: low, atBest: fair }]' },
      '“{ id: a, keyQuestion: food, rating: low, atBest: fair }”: There is no overall rating to hold down: say with "on" which key question is.',
    ],
    [{ more: 'caps: [{ id: a, keyQuestion: food, rating: low, on: rooms, atBest: fair }]' }],
    [
      { more: 'caps: [{ id: a, keyQuestion: food, rating: low, on: room, atBest: fair }]' },
      '“room”: There is no key question "room": did you mean rooms? Key questions are: food, rooms, staff. → rooms',
    ],
    [
      { more: 'caps: [{ id: a, keyQuestion: food, rating: low, on: food, atBest: fair }]' },
      '“food”: "food" cannot hold itself down.',
    ],
    [
      { more: 'caps: [{ id: a, keyQuestion: food, rating: low, on: rooms, atBest: high }]' },
      '“high”: This holds nothing down, because no rating is better than "high".',
    ],
  ])('%j', check);
});

describe('what the whole is made of', () => {
  test.each<Case>([
    [
      { overall: '{ method: score }' },
      '“score”: The whole has no score here: "score" needs "of: whole" in "scoring". Take "rules" or "none" instead.',
    ],
    [
      {
        overall: '{ method: score }',
        scoring: '{ method: percentage, of: key-question, tie: half-up, bands: [{ rating: high, from: 0, to: 100 }] }',
      },
      '“score”: The whole has no score here: "score" needs "of: whole" in "scoring". Take "rules" or "none" instead.',
    ],
    [
      {
        overall:
          '{ method: weighted, tie: half-up, weights: [{ keyQuestion: food, percent: 60 }, { keyQuestion: foods, percent: 30 }] }',
      },
      '“foods”: There is no key question "foods": did you mean food? Key questions are: food, rooms, staff. → food',
      '“[{ keyQuestion: food, percent: 60 }, { keyQuestion … rcent: 30 }]”: The weights come to 60 + 30 = 90 percent: they must come to 100.',
    ],
    [
      {
        overall:
          '{ method: weighted, tie: half-up, weights: [{ keyQuestion: food, percent: 50 }, { keyQuestion: food, percent: 50 }] }',
      },
      '“food”: "food" has a weight already: take one of the two out.',
    ],
    [
      {
        overall: '{ method: weighted, tie: half-up, weights: [{ keyQuestion: food, percent: 100 }] }',
        keyQuestions: parts('{ id: food, name: Food, optional: true }'),
      },
      '“food”: "food" is optional, and the mean needs every rating: take "optional" out.',
    ],
    [
      {
        overall: '{ method: weighted, tie: half-up, weights: [{ keyQuestion: food, percent: 100 }] }',
        ratings: '[{ id: high, name: High, value: -1 }, { id: low, name: Low, value: -2 }]',
      },
      '“-1”: No value is below 0: where they go down by one, the first must be 1 or more.',
      '“-2”: No value is below 0: where they go down by one, the first must be 1 or more.',
    ],
    [
      {
        overall: '{ method: weighted, tie: half-up, weights: [{ keyQuestion: food, percent: 100 }] }',
        ratings: '[{ id: high, name: High, value: 3 }, { id: low, name: Low }, { id: bad, name: Bad, value: 0 }]',
      },
      '“{ id: low, name: Low }”: What does "low" count as in the weighted mean? Write "value" and a whole number.',
    ],
    [
      {
        overall: '{ method: weighted, tie: half-up, weights: [{ keyQuestion: food, percent: 100 }] }',
        ratings: '[{ id: high, name: High, value: 3 }, { id: low, name: Low, value: 1 }]',
      },
      '“1”: Values go down by one from rating to rating, best first: this must be 2.',
    ],
    [{ overall: '{ method: points, bands: [{ rating: high, atLeast: 7 }, { rating: low, atMost: 6 }] }' }],
    [
      { overall: '{ method: points, bands: [{ rating: high, atLeast: 8 }, { rating: low, atMost: 6 }] }' },
      '“[{ rating: high, atLeast: 8 }, { rating: low, atMost: 6 }]”: No band holds 7 points with a single 3 among them: every sum needs one.',
    ],
    [
      { overall: '{ method: points, bands: [{ rating: high, atLeast: 4 }] }' },
      '“[{ rating: high, atLeast: 4 }]”: No band holds 3 points with a single 3 among them: every sum needs one.',
    ],
    [
      { overall: '{ method: points, bands: [{ rating: high, atMost: 8 }] }' },
      '“[{ rating: high, atMost: 8 }]”: No band holds 9 points with a single 3 among them: every sum needs one.',
    ],
    [
      { overall: '{ method: points, bands: [{ rating: high, singleAtMost: 2 }] }' },
      '“[{ rating: high, singleAtMost: 2 }]”: No band holds 3 points with a single 3 among them: every sum needs one.',
    ],
    [
      { overall: '{ method: points, bands: [{ rating: hih, atLeast: 7 }, { rating: low }] }' },
      '“hih”: The overall rating has no rating "hih": did you mean high? Ratings are: high, fair, low. → high',
    ],
    [
      {
        overall: '{ method: points, bands: [{ rating: high }] }',
        ratings: '[{ id: high, name: High, value: 3 }, { id: low, name: Low }]',
      },
      '“{ id: low, name: Low }”: How many points is "low"? Write "value" and a whole number.',
    ],
    [
      {
        overall: '{ method: points, bands: [{ rating: high }] }',
        keyQuestions: parts(
          '{ id: food, name: Food }',
          '{ id: rooms, name: Rooms, ratings: [{ id: yes-it-is, name: Yes, value: 1 }, { id: no-it-is-not, name: No }] }',
        ),
      },
      '“{ id: no-it-is-not, name: No }”: How many points is "no-it-is-not"? Write "value" and a whole number.',
    ],
    [
      { overall: '{ method: adjusted, base: foo, adjustments: [{ keyQuestion: room, rating: low, by: 1 }] }' },
      '“foo”: There is no key question "foo": did you mean food? Key questions are: food, rooms, staff. → food',
      '“room”: There is no key question "room": did you mean rooms? Key questions are: food, rooms, staff. → rooms',
    ],
    [
      { overall: '{ method: adjusted, base: food, adjustments: [{ keyQuestion: rooms, rating: lov, by: 0 }] }' },
      '“lov”: "rooms" has no rating "lov": did you mean low? Ratings are: high, fair, low. → low',
      '“0”: By 0 it changes nothing: write 1 for a step up, -1 for one down.',
    ],
    [
      {
        overall: '{ method: adjusted, base: food, adjustments: [{ keyQuestion: rooms, rating: low, by: -1 }] }',
        keyQuestions: parts('{ id: food, name: Food, ratings: [{ id: best, name: Best }] }'),
      },
      '“food”: "food" has ratings of its own, which the whole cannot have.',
    ],
    [
      { keyQuestions: parts('{ id: food, name: Food, lowestOf: [room, food] }') },
      '“room”: There is no key question "room": did you mean rooms? Key questions are: food, rooms. → rooms',
      '“food”: "food" cannot take its rating from itself.',
    ],
    [
      {
        keyQuestions: parts(
          '{ id: food, name: Food, lowestOf: [rooms] }',
          '{ id: rooms, name: Rooms, ratings: [{ id: best, name: Best }] }',
        ),
      },
      '“rooms”: "rooms" has other ratings than "food".',
    ],
  ])('%j', check);
});
