import { describe, expect, test } from 'vitest';
import type { Ways } from '../framework/made-up.ts';
import { judged, saidOf } from './made-up.ts';

type Case = readonly [parts: Readonly<Record<string, string>>, said: string];

/** What is said of the last part, or, where it has a rating, of the whole. */
function check(ways: Ways, frontMatter = '') {
  return (...[parts, said]: Case) => {
    expect(saidOf(judged(ways, parts, frontMatter)).at(-1)).toBe(said);
  };
}

/** What is said of the whole. */
function checkWhole(ways: Ways, frontMatter = '') {
  return (...[parts, said]: Case) => check(ways, frontMatter)(parts, `Overall: ${said}`);
}

const bands =
  'bands: [{ rating: high, from: 75, to: 100 }, { rating: fair, from: 50, to: 74 }, { rating: low, from: 0, to: 49 }]';
const limits =
  'limits: [{ id: a-one, band: high, anyStatementAtMost: 2, rating: low }, { id: a-two, band: fair, anyStatementAtMost: 1, rating: low }]';
const percentage: Ways = {
  scoring: `{ method: percentage, of: key-question, tie: half-down, ${bands} }`,
  more: limits,
};

describe('a percentage of each key question, an exact half down', () => {
  test.each<Case>([
    [{ Food: '3 3' }, 'Food: nothing; no score: Meals and Drinks have none'],
    [{ Food: '| 3 3' }, 'Food: 75, High; 6 of 8 = 75; 75 means High (75 to 100); falls to Fair when 1 point is lost'],
    [
      { Food: '| 4 4' },
      'Food: 100, High; 8 of 8 = 100; 100 means High (75 to 100); falls to Low when Meals or Drinks loses 2 points',
    ],
    [
      { Food: '| 1 1' },
      'Food: 25, Low; 2 of 8 = 25; 25 means Low (0 to 49); 2 points below Fair: raise Meals and Drinks to 2',
    ],
    [
      { Food: '| 4 2' },
      'Food: 75, Low; 6 of 8 = 75; 75 means High (75 to 100); limited to Low because Drinks has 2; 1 point below High: raise Drinks to 3',
    ],
    [
      { Food: '| 4 1' },
      'Food: 62, Low; 5 of 8 = 62 (62.5 rounded down); 62 means Fair (50 to 74); limited to Low because Drinks has 1; 2 points below High: raise Drinks to 3',
    ],
    [
      { Food: '| 2 3' },
      'Food: 62, Fair; 5 of 8 = 62 (62.5 rounded down); 62 means Fair (50 to 74); 1 point below High: raise Meals to 3; falls to Low when Meals loses 1 point',
    ],
    [
      { Food: '| 2 2' },
      'Food: 50, Fair; 4 of 8 = 50; 50 means Fair (50 to 74); 2 points below High: raise Meals and Drinks to 3; falls to Low when 1 point is lost',
    ],
    [{ Food: '| 3 ?' }, 'Food: nothing; no score: Drinks has none'],
    [{ Food: '| - -' }, 'Food: nothing; no score: Meals and Drinks have none'],
    [{ Food: '| n 3' }, 'Food: nothing; no score: Meals has none'],
    [{ Food: '| 5 3' }, 'Food: nothing; no score: Meals has none'],
    [{ Rooms: 'High | 1' }, 'Rooms: 25, Low; 1 of 4 = 25; 25 means Low (0 to 49); 1 point below Fair: raise Beds to 2'],
    [
      { Rooms: '| 4' },
      'Rooms: 100, High; 4 of 4 = 100; 100 means High (75 to 100); 1 point can be lost before the rating falls to Fair',
    ],
    [
      { Food: '| 3 c' },
      'Food: 87, High; 7 of 8 = 87 (87.5 rounded down); 87 means High (75 to 100); falls to Low when Meals loses 1 point',
    ],
    [{ Staff: 'High' }, 'Staff: nothing; no quality statement has a score here, so there is no rating'],
  ])('%j', check(percentage));
});

describe('a percentage of the whole', () => {
  const whole: Ways = {
    scoring: `{ method: percentage, of: whole, tie: half-even, ${bands} }`,
    overall: '{ method: score }',
    more: limits,
  };
  test.each<Case>([
    [
      { Food: '| 3 3', Rooms: '| 3' },
      '75, High; 9 of 12 = 75; 75 means High (75 to 100); falls to Fair when 1 point is lost',
    ],
    [
      { Food: '| 4 4', Rooms: '| 1' },
      '75, Low; 9 of 12 = 75; 75 means High (75 to 100); limited to Low because Beds has 1; 2 points below High: raise Beds to 3',
    ],
    [
      { Food: '| 4 4', Rooms: '| 4' },
      '100, High; 12 of 12 = 100; 100 means High (75 to 100); falls to Low when Meals, Drinks or Beds loses 2 points',
    ],
    [
      { Food: '| 1 2', Rooms: '| 2' },
      '42, Low; 5 of 12 = 42 (41.67 rounded); 42 means Low (0 to 49); 1 point below Fair: raise Meals to 2',
    ],
    [
      { Food: '| 1 1', Rooms: '| 1' },
      '25, Low; 3 of 12 = 25; 25 means Low (0 to 49); 3 points below Fair: raise Meals, Drinks and Beds to 2',
    ],
    [{ Food: '| 3 3' }, 'nothing; no score: Beds has none'],
    [{ Overall: 'High', Food: '| ? 3' }, 'nothing; no score: Meals and Beds have none'],
  ])('%j', checkWhole(whole));
  test.each<Case>([
    [
      { Food: '| 3 3', Rooms: '| 3' },
      '75, Low; 9 of 12 = 75; 75 means High (75 to 100); limited to Low because Staff is Low',
    ],
  ])(
    'with a cap by what was rated before, %j',
    checkWhole(
      { ...whole, more: `${limits}\ncaps: [{ id: dirty, keyQuestion: staff, rating: low, atBest: low }]` },
      'scope: [food, rooms]\nprevious: { staff: Low }\n',
    ),
  );
});

describe('the lowest score', () => {
  const lowest: Ways = {
    scoring:
      '{ method: lowest, bands: [{ rating: high, from: 4, to: 4 }, { rating: fair, from: 2, to: 3 }, { rating: low, from: 1, to: 1 }] }',
  };
  test.each<Case>([
    [
      { Food: '| 3 4' },
      'Food: Fair; the lowest score is 3 (Meals): Fair; 1 point below High: raise Meals to 4; falls to Low when Meals loses 2 points',
    ],
    [
      { Food: '| 2 2' },
      'Food: Fair; the lowest score is 2 (all 2): Fair; 4 points below High: raise Meals and Drinks to 4; falls to Low when Meals or Drinks loses 1 point',
    ],
    [
      { Food: '| 4 4' },
      'Food: High; the lowest score is 4 (all 2): High; falls to Fair when Meals or Drinks loses 1 point',
    ],
    [{ Food: '| 1 4' }, 'Food: Low; the lowest score is 1 (Meals): Low; 1 point below Fair: raise Meals to 2'],
    [{ Food: '| n 4' }, 'Food: High; the lowest score is 4 (Drinks): High; falls to Fair when Drinks loses 1 point'],
    [{ Food: '| n n' }, 'Food: nothing; no quality statement was assessed, so there is no rating'],
    [{ Food: '| ? 4' }, 'Food: nothing; no rating: Meals has no score'],
    [{ Food: '| - -' }, 'Food: nothing; no rating: Meals and Drinks have no score'],
    [
      { Rooms: 'Low | 3' },
      'Rooms: Fair; the lowest score is 3 (Beds): Fair; 1 point below High: raise Beds to 4; falls to Low when Beds loses 2 points',
    ],
    [{ Staff: 'Low' }, 'Staff: nothing; no quality statement was assessed, so there is no rating'],
  ])('%j', check(lowest));
});

describe('a ladder', () => {
  const ladder: Ways = {
    scale: '[{ value: 0, name: Not met, meaning: no }, { value: 1, name: Met, meaning: yes }]',
    ratings: '[{ id: high, name: High }, { id: fair, name: Fair }, { id: low, name: Low }]',
    scoring: '{ method: ladder }',
    keyQuestions: `
  - { id: food, name: Food, statements: [{ id: meals, name: Meals, neededFor: fair }, { id: drinks, name: Drinks, neededFor: high }] }
  - { id: rooms, name: Rooms, statements: [{ id: beds, name: Beds, neededFor: high }, { id: baths, name: Baths, neededFor: high }, { id: doors, name: Doors, neededFor: high }, { id: lifts, name: Lifts, neededFor: high }] }`,
  };
  test.each<Case>([
    [
      { Food: '| 1 1' },
      'Food: High; with Meals and Drinks met, the rating is High; falls to Fair when Drinks loses 1 point',
    ],
    [
      { Food: '| 1 0' },
      'Food: Fair; with Meals met and Drinks not met, the rating is Fair; 1 point below High: raise Drinks to Met; falls to Low when Meals loses 1 point',
    ],
    [
      { Food: '| 0 1' },
      'Food: Low; with Drinks met and Meals not met, the rating is Low; 1 point below High: raise Meals to Met',
    ],
    [{ Food: '| 0 0' }, 'Food: Low; with Meals not met, the rating is Low; 1 point below Fair: raise Meals to Met'],
    [
      { Food: '| 1 -' },
      'Food: nothing; with Meals met, the rating is Fair at least; within that it is judged, not computed: none is stated; falls to Low when Meals loses 1 point',
    ],
    [{ Food: '| - 1' }, 'Food: nothing; the rating is judged, not computed: none is stated'],
    [
      { Food: '| - 0' },
      'Food: nothing; with Drinks not met, the rating is Fair at best; within that it is judged, not computed: none is stated; 1 point below High: raise Drinks to Met',
    ],
    [
      { Food: 'High | 0 -' },
      'Food: Low; with Meals not met, the rating is Low; 1 point below Fair: raise Meals to Met',
    ],
    [
      { Food: 'Low | 1 -' },
      'Food: Fair; with Meals met, the rating is Fair at least; within that it is judged, not computed: Low; falls to Low when Meals loses 1 point',
    ],
    [
      { Food: 'Fair | 1 -' },
      'Food: Fair; with Meals met, the rating is Fair at least; within that it is judged, not computed: Fair; falls to Low when Meals loses 1 point',
    ],
    [{ Food: 'High | - -' }, 'Food: High; the rating is judged, not computed: High'],
    [
      { Rooms: '| 1 1 1 0' },
      'Rooms: nothing; with Beds, Baths and Doors met and Lifts not met, the rating is Fair at best; within that it is judged, not computed: none is stated; 1 point below High: raise Lifts to Met',
    ],
    [
      { Rooms: '| 1 1 1 1' },
      'Rooms: High; with 4 quality statements met, the rating is High; falls to Fair when one of 4 quality statements loses 1 point',
    ],
    [
      { Rooms: '| 0 0 0 0' },
      'Rooms: nothing; with 4 quality statements not met, the rating is Fair at best; within that it is judged, not computed: none is stated; 4 points below High: raise Beds, Baths, Doors and Lifts to Met',
    ],
    [
      { Rooms: '| 0 0 0 -' },
      'Rooms: nothing; with Beds, Baths and Doors not met, the rating is Fair at best; within that it is judged, not computed: none is stated; 3 points below High: raise Beds, Baths and Doors to Met',
    ],
    [{ Rooms: 'Low | 1 1 1 -' }, 'Rooms: Low; the rating is judged, not computed: Low'],
  ])('%j', check(ladder));
});

describe('ratings that weigh', () => {
  const weighted = (tie: string): Ways => ({
    scoring: '{ method: judged }',
    overall: `{ method: weighted, tie: ${tie}, weights: [{ keyQuestion: food, percent: 50 }, { keyQuestion: rooms, percent: 30 }, { keyQuestion: staff, percent: 20 }] }`,
    more: 'caps: [{ id: unsafe, keyQuestion: staff, rating: low, atBest: fair }]',
  });
  test.each<Case>([
    [
      { Food: 'High', Rooms: 'High', Staff: 'High' },
      'High; 0.5 × 3 + 0.3 × 3 + 0.2 × 3 = 3: High; falls to Fair with Food at Low, for example',
    ],
    [
      { Food: 'Low', Rooms: 'Low', Staff: 'Low' },
      'Low; 0.5 × 1 + 0.3 × 1 + 0.2 × 1 = 1: Low; rises to Fair with Food at Fair',
    ],
    [
      { Food: 'High', Rooms: 'Fair', Staff: 'Fair' },
      'High; 0.5 × 3 + 0.3 × 2 + 0.2 × 2 = 2.5, rounded up to 3: High; falls to Fair with Food at Fair, Rooms at Low or Staff at Low',
    ],
    [
      { Food: 'High', Rooms: 'High', Staff: 'Low' },
      'Fair; 0.5 × 3 + 0.3 × 3 + 0.2 × 1 = 2.6, rounded to 3: High; limited to Fair because Staff is Low; rises to High with Staff at Fair; falls to Low with Food at Low and Rooms at Fair, for example',
    ],
    [
      { Food: 'Fair', Rooms: 'Low', Staff: 'Fair' },
      'Fair; 0.5 × 2 + 0.3 × 1 + 0.2 × 2 = 1.7, rounded to 2: Fair; rises to High with Food at High and Rooms at Fair, for example; falls to Low with Food at Low',
    ],
    [
      { Food: 'Fair', Rooms: 'Low', Staff: 'Low' },
      'Fair; 0.5 × 2 + 0.3 × 1 + 0.2 × 1 = 1.5, rounded up to 2: Fair; rises to High with Food at High, Rooms at Fair and Staff at Fair, for example; falls to Low with Food at Low',
    ],
    [
      { Food: 'Fair', Rooms: 'Fair', Staff: 'Fair' },
      'Fair; 0.5 × 2 + 0.3 × 2 + 0.2 × 2 = 2: Fair; rises to High with Food at High; falls to Low with Food at Low and Rooms at Low, for example',
    ],
    [{ Food: 'Fair', Rooms: 'Fair' }, 'nothing; no overall rating: Staff has no rating'],
    [{ Food: 'Fair' }, 'nothing; no overall rating: Rooms and Staff have no rating'],
  ])('an exact half up, %j', checkWhole(weighted('half-up')));
  test.each<Case>([
    [
      { Food: 'High', Rooms: 'Fair', Staff: 'Fair' },
      'Fair; 0.5 × 3 + 0.3 × 2 + 0.2 × 2 = 2.5, rounded down to 2: Fair; rises to High with Rooms at High or Staff at High; falls to Low with Food at Low, for example',
    ],
  ])('an exact half down, %j', checkWhole(weighted('half-down')));
  test.each<Case>([
    [
      { Food: 'High', Rooms: 'Fair', Staff: 'Fair' },
      'Fair; 0.5 × 3 + 0.3 × 2 + 0.2 × 2 = 2.5, rounded down to 2: Fair; rises to High with Rooms at High or Staff at High; falls to Low with Food at Low and Rooms at Low, for example',
    ],
    [
      { Food: 'Fair', Rooms: 'Low', Staff: 'Low' },
      'Fair; 0.5 × 2 + 0.3 × 1 + 0.2 × 1 = 1.5, rounded up to 2: Fair; rises to High with Food at High, Rooms at High and Staff at Fair, for example; falls to Low with Food at Low',
    ],
  ])('an exact half to the even one, %j', checkWhole(weighted('half-even')));
});

describe('points', () => {
  const points = (bandsOf: string): Ways => ({
    scoring: '{ method: judged }',
    overall: `{ method: points, bands: ${bandsOf} }`,
  });
  test.each<Case>([
    [{ Food: 'High', Rooms: 'High', Staff: 'High' }, 'High; 3 + 3 + 3 = 9 points: High'],
    [{ Food: 'High', Rooms: 'Low', Staff: 'Fair' }, 'Fair; 3 + 1 + 2 = 6 points: Fair'],
    [{ Food: 'Low', Rooms: 'Low', Staff: 'Low' }, 'Low; 1 + 1 + 1 = 3 points: Low'],
    [{ Food: 'Low', Rooms: 'Low' }, 'nothing; no overall rating: Staff has no rating'],
    [{ Rooms: 'Low' }, 'nothing; no overall rating: Food and Staff have no rating'],
  ])(
    'by their sum, %j',
    checkWhole(points('[{ rating: high, atLeast: 8 }, { rating: fair, atLeast: 5 }, { rating: low }]')),
  );
  test.each<Case>([
    [{ Food: 'Fair', Rooms: 'Low', Staff: 'Fair' }, 'Low; 2 + 1 + 2 = 5 points, the highest 2: Low'],
    [{ Food: 'High', Rooms: 'Low', Staff: 'Low' }, 'High; 3 + 1 + 1 = 5 points, the highest 3: High'],
  ])(
    'by the highest too, %j',
    checkWhole(points('[{ rating: low, atMost: 5, singleAtMost: 2 }, { rating: high, atLeast: 0 }]')),
  );
});

describe('a start that others change', () => {
  const adjusted: Ways = {
    scoring: '{ method: judged }',
    overall:
      '{ method: adjusted, base: food, adjustments: [{ keyQuestion: rooms, rating: high, by: 1 }, { keyQuestion: rooms, rating: low, by: -2 }, { keyQuestion: staff, rating: low, by: -1 }] }',
  };
  test.each<Case>([
    [{ Food: 'Fair', Rooms: 'Fair', Staff: 'Fair' }, 'Fair; Food starts it at Fair'],
    [
      { Food: 'Fair', Rooms: 'High', Staff: 'Low' },
      'Fair; Food starts it at Fair; Rooms at High adds 1: High; Staff at Low takes 1 away: Fair',
    ],
    [
      { Food: 'High', Rooms: 'Low', Staff: 'Low' },
      'Low; Food starts it at High; Rooms at Low takes 2 away: Low; Staff at Low takes 1 away: Low',
    ],
    [{ Food: 'High', Rooms: 'High', Staff: 'High' }, 'High; Food starts it at High; Rooms at High adds 1: High'],
    [{ Food: 'High', Staff: 'High' }, 'nothing; no overall rating: Rooms has no rating'],
    [{ Rooms: 'High', Staff: 'High' }, 'nothing; no overall rating: Food has no rating'],
  ])('%j', checkWhole(adjusted));
});

describe('rules over how many are of which sort', () => {
  const rules = (optional: string): Ways => ({
    scoring: '{ method: judged }',
    overall: `{ method: rules, ${optional}rules: [{ id: low, rating: low, text: "{number} are rated and some are Low", counts: [{ ratings: [low], atLeast: 1 }] }, { id: all, rating: high, text: all are High, counts: [{ ratings: [high], atLeast: 3 }] }] }`,
  });
  test.each<Case>([
    [{ Food: 'Low', Rooms: 'High', Staff: 'High' }, 'Low; 2 High and 1 Low give Low: 3 are rated and some are Low'],
    [{ Food: 'High', Rooms: 'High', Staff: 'High' }, 'High; 3 High give High: all are High'],
    [
      { Food: 'Fair', Rooms: 'High', Staff: 'High' },
      'nothing; 2 High and 1 Fair: no rule of the framework decides this combination',
    ],
    [{ Food: 'Fair', Rooms: 'High' }, 'nothing; no overall rating: Staff has no rating'],
    [{ Food: 'Fair' }, 'nothing; no overall rating: Rooms and Staff have no rating'],
  ])('%j', checkWhole(rules('')));
  test.each<Case>([
    [{ Food: 'Fair', Rooms: 'High', Staff: 'High' }, 'nothing; 2 High and 1 Fair: none is given for this combination'],
  ])('which need not fit, %j', checkWhole(rules('optional: true, ')));
  test.each<Case>([
    [{ Food: 'High' }, 'High; 3 High give High: all are High; Rooms (High) and Staff (High) carry over from before'],
  ])('with ratings from before, %j', checkWhole(rules(''), 'scope: food\nprevious: { rooms: High, staff: High }\n'));
  test.each<Case>([
    [{ Food: 'High', Rooms: 'High' }, 'High; 3 High give High: all are High; Staff (High) carries over from before'],
  ])(
    'with one rating from before, %j',
    checkWhole(rules(''), 'scope: [food, rooms]\nprevious: { rooms: Low, staff: High }\n'),
  );
});

describe('a rating that is the worst of others', () => {
  const lowestOf: Ways = {
    scoring: '{ method: judged }',
    keyQuestions: `
  - { id: food, name: Food, statements: [] }
  - { id: rooms, name: Rooms, statements: [] }
  - { id: both, name: Both, lowestOf: [food, rooms], statements: [] }`,
  };
  test.each<Case>([
    [{ Food: 'High', Rooms: 'Low', Both: 'High' }, 'Both: Low; the lower of Food (High) and Rooms (Low) is Low'],
    [{ Food: 'Fair', Rooms: 'High', Both: '' }, 'Both: Fair; the lower of Food (Fair) and Rooms (High) is Fair'],
    [{ Food: 'High', Both: 'High' }, 'Both: High; the rating is judged, not computed: High'],
    [{ Both: '' }, 'Both: nothing; the rating is judged, not computed: none is stated'],
  ])('%j', check(lowestOf));
});
