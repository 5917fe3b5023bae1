import { describe, test } from 'vitest';
import { type Case, check, parts } from './told-problems.ts';

describe('ids and names that mean two things', () => {
  test.each<Case>([
    [{}],
    [
      { keyQuestions: parts('{ id: rooms, name: Food }') },
      '“rooms”: The id "rooms" is there twice; it must mean one thing only.',
    ],
    [
      {
        keyQuestions: parts(
          '{ id: food, name: Food, statements: [{ id: meals, name: Meals }] }',
          '{ id: rooms, name: Rooms, statements: [{ id: meals, name: Meals }] }',
        ),
      },
      '“meals”: The id "meals" is there twice; it must mean one thing only.',
    ],
    [
      {
        keyQuestions: parts(
          '{ id: food, name: Food, statements: [{ id: meals, name: Meals }, { id: tea, name: MEALS }] }',
        ),
      },
      '“MEALS”: The name "MEALS" is there twice; it must mean one thing only.',
    ],
    [
      {
        keyQuestions: parts(
          '{ id: food, name: Food, aliases: [food, Foods, FOODS] }',
          '{ id: rooms, name: Rooms, aliases: [Homes, foods] }',
        ),
      },
      '“foods”: The name "foods" is there twice; it must mean one thing only.',
    ],
    [
      { ratings: '[{ id: high, name: High }, { id: high, name: Low }]' },
      '“high”: The id "high" is there twice; it must mean one thing only.',
    ],
    [
      { ratings: '[{ id: high, name: High }, { id: low, name: high }]' },
      '“high”: The name "high" is there twice; it must mean one thing only.',
    ],
    [
      { keyQuestions: parts('{ id: food, name: Food, ratings: [{ id: high, name: Best }] }') },
      '“high”: The id "high" is there twice; it must mean one thing only.',
    ],
    [{ keyQuestions: parts('{ id: food, name: Food, ratings: [{ id: best, name: High }] }') }],
    [
      { more: 'labels: [{ id: none, name: None }, { id: none, name: Nothing }]' },
      '“none”: The id "none" is there twice; it must mean one thing only.',
    ],
    [
      { more: 'labels: [{ id: none, name: High }]' },
      '“High”: The name "High" is there twice; it must mean one thing only.',
    ],
    [
      {
        keyQuestions: parts('{ id: food, name: Food, ratings: [{ id: best, name: Best }] }'),
        more: 'labels: [{ id: none, name: best }]',
      },
      '“best”: The name "best" is there twice; it must mean one thing only.',
    ],
    [
      { more: 'evidenceCategories: [{ id: talks, name: Talks }, { id: talks, name: Walks }]' },
      '“talks”: The id "talks" is there twice; it must mean one thing only.',
    ],
    [
      { more: 'evidenceCategories: [{ id: talks, name: Beds }]' },
      '“Beds”: The name "Beds" is there twice; it must mean one thing only.',
    ],
    [
      { more: 'evidenceCategories: [{ id: talks, name: Talks }, { id: walks, name: Talks }]' },
      '“Talks”: The name "Talks" is there twice; it must mean one thing only.',
    ],
    [
      { more: 'sections: [{ id: who, name: Who }, { id: who, name: We }]' },
      '“who”: The id "who" is there twice; it must mean one thing only.',
    ],
    [
      { more: 'sections: [{ id: who, name: Rooms }]' },
      '“Rooms”: The name "Rooms" is there twice; it must mean one thing only.',
    ],
    [
      { more: 'sections: [{ id: who, name: Beds }]' },
      '“Beds”: The name "Beds" is there twice; it must mean one thing only.',
    ],
    [
      { more: 'overallNames: [Whole, Rooms]' },
      '“Rooms”: The name "Rooms" is there twice; it must mean one thing only.',
    ],
    [
      { more: 'overallNames: [Whole, WHOLE]' },
      '“WHOLE”: The name "WHOLE" is there twice; it must mean one thing only.',
    ],
    [{ more: 'overallNames: [Whole, Beds]' }, '“Beds”: The name "Beds" is there twice; it must mean one thing only.'],
    [
      {
        overall: '{ method: score }',
        scoring:
          '{ method: percentage, of: whole, tie: half-up, bands: [{ rating: high, from: 50, to: 100 }, { rating: low, from: 0, to: 49 }] }',
        more: 'limits: [{ id: held, band: high, anyStatementAtMost: 1, rating: low }]\ncaps: [{ id: held, keyQuestion: food, rating: low, atBest: low }]',
      },
      '“held”: The id "held" is there twice; it must mean one thing only.',
    ],
    [
      {
        more: "phrases: [{ id: a, kind: dates, templates: ['Seen {dates}'] }, { id: a, kind: dates, templates: ['Met {dates}'] }]",
      },
      '“a”: The id "a" is there twice; it must mean one thing only.',
    ],
  ])('%j', check);
});

describe('the scale', () => {
  test.each<Case>([
    [
      { scale: '[{ value: 2, meaning: a }, { value: 2, meaning: b }]', ratings: '[{ id: high, name: High }]' },
      '“2”: Scores go from the lowest to the highest, each once: this must be more than 2.',
    ],
    [
      { scale: '[{ value: 3, meaning: a }, { value: 2, meaning: b }]', ratings: '[{ id: high, name: High }]' },
      '“2”: Scores go from the lowest to the highest, each once: this must be more than 3.',
    ],
    [
      { scale: '[{ value: -2, meaning: a }, { value: -1, meaning: b }]', ratings: '[{ id: high, name: High }]' },
      '“-2”: "value" must be 0 or more.',
      '“-1”: "value" must be 0 or more.',
    ],
    [
      {
        scale: '[{ value: 0, meaning: a, name: No }, { value: 1, meaning: b }]',
        ratings: '[{ id: high, name: High }]',
      },
      '“{ value: 1, meaning: b }”: Either all scores have a "name" or none has.',
    ],
    [
      {
        scale: '[{ value: 0, meaning: a }, { value: 1, meaning: b, name: Yes }]',
        ratings: '[{ id: high, name: High }]',
      },
      '“{ value: 1, meaning: b, name: Yes }”: Either all scores have a "name" or none has.',
    ],
    [
      {
        scale: '[{ value: 0, meaning: a, name: No }, { value: 1, meaning: b, name: NO }]',
        ratings: '[{ id: high, name: High }]',
      },
      '“NO”: The name "NO" is there twice.',
    ],
    [{ scale: '[]' }],
    [
      { scale: '[]', scoring: '{ method: ladder }' },
      '“ladder”: Scoring by "ladder" needs a "scale" with the scores that statements can have.',
      '“{ id: meals, name: Meals }”: For which rating is "meals" needed? Write "neededFor", or "scored: false".',
      '“{ id: drinks, name: Drinks }”: For which rating is "drinks" needed? Write "neededFor", or "scored: false".',
      '“{ id: beds, name: Beds }”: For which rating is "beds" needed? Write "neededFor", or "scored: false".',
    ],
    [
      { scale: '[]', scoring: '{ method: lowest, bands: [{ rating: high, from: 1, to: 4 }] }' },
      '“lowest”: Scoring by "lowest" needs a "scale" with the scores that statements can have.',
    ],
    [
      { ratings: '[{ id: high, name: High, carries: 5 }]' },
      '“5”: 5 is not a score on the scale, which has: 1, 2, 3, 4.',
    ],
    [
      {
        keyQuestions: parts(
          '{ id: food, name: Food, ratings: [{ id: best, name: Best }, { id: worst, name: Worst, carries: 0 }] }',
        ),
      },
      '“0”: 0 is not a score on the scale, which has: 1, 2, 3, 4.',
    ],
    [
      {
        overall:
          '{ method: rules, ratings: [{ id: best, name: Best, carries: 9 }], rules: [{ id: a, rating: best, text: a, counts: [{ ratings: [high], atLeast: 1 }] }] }',
      },
      '“9”: 9 is not a score on the scale, which has: 1, 2, 3, 4.',
    ],
  ])('%j', check);
});

describe('bands', () => {
  const percentage = (bands: string, more = '') => ({
    scoring: `{ method: percentage, of: key-question, tie: half-up, bands: [${bands}]${more} }`,
  });
  test.each<Case>([
    [percentage('{ rating: high, from: 50, to: 100 }, { rating: low, from: 25, to: 49 }')],
    [percentage('{ rating: high, from: 100, to: 100 }, { rating: low, from: 0, to: 99 }')],
    [
      percentage('{ rating: high, from: 50, to: 100 }, { rating: low, from: 26, to: 49 }'),
      '“26”: The last band must reach down to 25, the lowest percentage possible.',
    ],
    [percentage('{ rating: high, from: 50, to: 100 }, { rating: low, from: 0, to: 49 }')],
    [
      percentage('{ rating: high, from: 51, to: 100 }, { rating: low, from: 0, to: 49 }'),
      '“49”: Bands go from 100 down without gap or overlap: this must be 50.',
    ],
    [
      percentage(
        '{ rating: high, from: 50, to: 100 }, { rating: fair, from: 60, to: 49 }, { rating: low, from: 0, to: 59 }',
      ),
      '“60”: "from" must not be more than "to" (49).',
    ],
    [
      percentage(
        '{ rating: high, from: 50, to: 100 }, { rating: low, from: 0, to: 49 }',
        ', evidenceBands: [{ score: 4, from: 50, to: 100 }, { score: 1, from: 0, to: 49 }]',
      ),
    ],
    [
      percentage(
        '{ rating: high, from: 50, to: 100 }, { rating: low, from: 0, to: 49 }',
        ', evidenceBands: [{ score: 4, from: 50, to: 99 }, { score: 0, from: 0, to: 49 }]',
      ),
      '“99”: Bands go from 100 down without gap or overlap: this must be 100.',
      '“0”: 0 is not a score on the scale, which has: 1, 2, 3, 4.',
    ],
    [
      {
        ...percentage('{ rating: high, from: 50, to: 100 }'),
        scale: '[{ value: 3, meaning: a }, { value: 6, meaning: b }]',
        ratings: '[{ id: high, name: High }]',
      },
    ],
    [
      {
        ...percentage('{ rating: high, from: 34, to: 100 }'),
        scale: '[{ value: 1, meaning: a }, { value: 3, meaning: b }]',
        ratings: '[{ id: high, name: High }]',
      },
      '“34”: The last band must reach down to 33, the lowest percentage possible.',
    ],
    [
      {
        ...percentage('{ rating: high, from: 1, to: 100 }'),
        scale: '[{ value: 0, meaning: a }]',
        ratings: '[{ id: high, name: High }]',
      },
      '“1”: The last band must reach down to 0, the lowest percentage possible.',
    ],
    [
      percentage('{ rating: hihg, from: 50, to: 100 }, { rating: bad, from: 0, to: 49 }'),
      '“hihg”: There is no rating "hihg": did you mean high? Ratings are: high, fair, low. → high',
      '“bad”: There is no rating "bad". Ratings are: high, fair, low.',
    ],
  ])('of percentages, %j', check);

  const lowest = (bands: string) => ({ scoring: `{ method: lowest, bands: [${bands}] }` });
  test.each<Case>([
    [lowest('{ rating: high, from: 3, to: 4 }, { rating: low, from: 1, to: 2 }')],
    [
      lowest('{ rating: high, from: 4, to: 3 }, { rating: low, from: 1, to: 2 }'),
      '“4”: "from" must not be more than "to" (3).',
      '“[{ rating: high, from: 4, to: 3 }, { rating: low, from: 1, to: 2 }]”: No band holds the score 3.',
    ],
    [
      lowest('{ rating: high, from: 3, to: 4 }, { rating: low, from: 1, to: 3 }'),
      '“3”: Bands go down without overlap: this must be less than 3.',
    ],
    [
      lowest('{ rating: high, from: 4, to: 4 }, { rating: low, from: 1, to: 2 }'),
      '“[{ rating: high, from: 4, to: 4 }, { rating: low, from: 1, to: 2 }]”: No band holds the score 3.',
    ],
    [
      lowest('{ rating: high, from: 3, to: 9 }, { rating: low, from: 1, to: 1 }'),
      '“[{ rating: high, from: 3, to: 9 }, { rating: low, from: 1, to: 1 }]”: No band holds the score 2.',
    ],
    [
      lowest('{ rating: high, from: 3, to: 4 }, { rating: lo, from: 1, to: 2 }'),
      '“lo”: There is no rating "lo": did you mean low? Ratings are: high, fair, low. → low',
    ],
  ])('of lowest scores, %j', check);
});
