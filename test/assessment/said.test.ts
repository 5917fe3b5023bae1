import { describe, test } from 'vitest';
import type { Ways } from '../framework/made-up.ts';
import { bands, type Case, check, limits } from './made-up.ts';

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
