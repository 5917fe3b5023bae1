import { describe, expect, test } from 'vitest';
import { attainableNeighbours, attainableScores } from '../../server/src/assessment/what-if/attainable.ts';
import { shippedFramework } from './frameworks.ts';
import { nearestPercentage } from './published-words.ts';
import { everyList } from './scores.ts';

const framework = shippedFramework('cqc-single-assessment@2024-12');

test('five statements give every fifth percentage from 25', () => {
  const steps = Array.from({ length: 16 }, (_, index) => 25 + index * 5);
  expect(attainableScores(5, framework)).toEqual(steps);
});

describe.each([3, 6, 7])('%i statements', (count) => {
  test('give exactly the percentages that trying every list of scores gives, and both numbers at a half', () => {
    const max = count * 4;
    const tried = new Set<number>();
    for (const scores of everyList(count, [1, 2, 3, 4])) {
      const sum = scores.reduce((total, score) => total + score, 0);
      tried.add(nearestPercentage(sum, max));
      tried.add(100 - nearestPercentage(max - sum, max));
    }
    expect(attainableScores(count, framework)).toEqual([...tried].sort((left, right) => left - right));
  });
});

test('no whole scores give 17 with six statements; 25 is the lowest', () => {
  expect(attainableScores(6, framework)).not.toContain(17);
  expect(attainableNeighbours(17, 6, framework)).toEqual({ below: null, above: 25 });
});

test('both neighbours of 58 with seven statements', () => {
  expect(attainableNeighbours(58, 7, framework)).toEqual({ below: 57, above: 61 });
});

test('above 100 there is nothing', () => {
  expect(attainableNeighbours(100, 7, framework)).toEqual({ below: 96, above: null });
});

test('62 and 63 are both attainable with eight statements, since 20 of 32 is half-way', () => {
  expect(attainableScores(8, framework)).toEqual(expect.arrayContaining([62, 63]));
});

test('without statements or with judged ratings nothing is', () => {
  expect(attainableScores(0, framework)).toEqual([]);
  expect(attainableScores(5, { ...framework, scoring: { method: 'judged' } })).toEqual([]);
});
