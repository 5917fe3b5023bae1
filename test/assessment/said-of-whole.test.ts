import { describe, test } from 'vitest';
import { simpleKeyQuestions, type Ways } from '../framework/made-up.ts';
import { bands, type Case, checkWhole, limits } from './made-up.ts';

const optional = simpleKeyQuestions.replace('name: Staff,', 'name: Staff, optional: true,');
function labelled(enough: string): Ways {
  return {
    scoring: '{ method: judged }',
    overall: `{ method: rules${enough}, rules: [{ id: low, rating: low, text: "{enough} of {number} are Low", counts: [{ ratings: [low], atLeast: 1 }] }] }`,
    more: 'labels: [{ id: not-rated, name: Not rated }]',
  };
}

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

describe('what counts in the whole and what does not', () => {
  const cap = (on: string) => `caps: [{ id: short, keyQuestion: staff, rating: low, ${on}atBest: fair }]`;
  const adjusted = (on: string): Ways => ({
    scoring: '{ method: judged }',
    overall: '{ method: adjusted, base: food, adjustments: [{ keyQuestion: rooms, rating: high, by: 1 }] }',
    more: cap(on),
  });
  const weighted = (on: string): Ways => ({
    scoring: '{ method: judged }',
    overall:
      '{ method: weighted, tie: half-up, weights: [{ keyQuestion: food, percent: 50 }, { keyQuestion: rooms, percent: 50 }] }',
    more: cap(on),
  });
  const twoRated = { Food: 'Fair', Rooms: 'High' };
  const staffToo = { ...twoRated, Staff: 'Low' };
  test.each<[string, Ways, Case[0], string]>([
    [
      'what caps another part, where an adjusted rating is made',
      adjusted('on: rooms, '),
      twoRated,
      'High; Food starts it at Fair; Rooms at High adds 1: High',
    ],
    [
      'what caps the whole, where an adjusted rating is made',
      adjusted(''),
      twoRated,
      'nothing; no overall rating: Staff has no rating',
    ],
    ['a part that is capped', adjusted('on: rooms, '), staffToo, 'Fair; Food starts it at Fair'],
    [
      'the whole that is capped',
      adjusted(''),
      staffToo,
      'Fair; Food starts it at Fair; Rooms at High adds 1: High; limited to Fair because Staff is Low',
    ],
    [
      'what caps another part, where ratings weigh',
      weighted('on: rooms, '),
      twoRated,
      'High; 0.5 × 2 + 0.5 × 3 = 2.5, rounded up to 3: High; falls to Fair with Food at Low or Rooms at Fair',
    ],
    [
      'what caps the whole, where ratings weigh',
      weighted(''),
      twoRated,
      'High; 0.5 × 2 + 0.5 × 3 = 2.5, rounded up to 3: High; falls to Fair with Food at Low or Rooms at Fair',
    ],
    [
      'a part that a report may leave out, where points are added',
      {
        scoring: '{ method: judged }',
        overall: '{ method: points, bands: [{ rating: high, atLeast: 3 }] }',
        keyQuestions: optional,
      },
      { Food: 'Low', Rooms: 'Low' },
      'nothing; 1 + 1 = 2 points: no band of the framework holds them',
    ],
    [
      'a part that a report may leave out, where the whole is scored',
      {
        scoring: `{ method: percentage, of: whole, tie: half-even, ${bands} }`,
        overall: '{ method: score }',
        keyQuestions: optional.replace('statements: []', 'statements: [{ id: shifts, name: Shifts }]'),
      },
      { Food: '| 3 3', Rooms: '| 3' },
      '75, High; 9 of 12 = 75; 75 means High (75 to 100); falls to Fair when 1 point is lost',
    ],
    [
      'a label, where no table says how many are enough',
      labelled(''),
      { Food: 'Low', Rooms: 'High', Staff: 'Not rated' },
      'nothing; no overall rating: Staff has no rating',
    ],
    [
      'a label, where a table says how many are enough',
      labelled(', enough: [{ upTo: 2, count: 1 }, { count: 2 }]'),
      { Food: 'Low', Rooms: 'High', Staff: 'Not rated' },
      'Low; 1 High and 1 Low give Low: 1 of 2 are Low',
    ],
    [
      'a part that the report does not have, where a table says so',
      labelled(', enough: [{ upTo: 2, count: 1 }, { count: 2 }]'),
      { Food: 'Low', Rooms: 'High' },
      'nothing; no overall rating: Staff has no rating',
    ],
  ])('%s', (_, ways, parts, said) => checkWhole(ways)(parts, said));
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
