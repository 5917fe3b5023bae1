import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { percentageOf } from '../../server/src/assessment/scoring/percentage.ts';
import type { TieRule } from '../../server/src/framework/model/scoring.ts';
import { nearestPercentage } from './published-words.ts';

const anyFraction = fc
  .integer({ min: 1, max: 5000 })
  .chain((max) => fc.record({ sum: fc.integer({ min: 0, max }), max: fc.constant(max) }));
const anyTie = fc.constantFrom<TieRule>('half-up', 'half-even', 'half-down');

describe('a percentage', () => {
  test.each([
    [16, 28, 57],
    [21, 28, 75],
    [12, 36, 33],
    [32, 36, 89],
    [0, 20, 0],
    [20, 20, 100],
  ])('%i of %i is %i', (sum, max, score) => {
    expect(percentageOf(sum, max, 'half-up')).toEqual({ sum, max, score, tiedWith: null });
  });

  test.each<[number, number, TieRule, number, number]>([
    [20, 32, 'half-up', 63, 62],
    [20, 32, 'half-even', 62, 63],
    [20, 32, 'half-down', 62, 63],
    [12, 32, 'half-even', 38, 37],
    [12, 32, 'half-down', 37, 38],
    [21, 24, 'half-even', 88, 87],
  ])('%i of %i by the rule %s is %i, tied with %i', (sum, max, tie, score, tiedWith) => {
    expect(percentageOf(sum, max, tie)).toEqual({ sum, max, score, tiedWith });
  });

  test.each([
    [3, 0],
    [5, 4],
    [-1, 4],
    [1.5, 4],
    [Number.NaN, 4],
  ])('%d of %d is refused', (sum, max) => {
    expect(() => percentageOf(sum, max, 'half-up')).toThrow(RangeError);
  });

  test('is the nearest whole number, and the tie rule settles only exact halves', () => {
    fc.assert(
      fc.property(anyFraction, anyTie, ({ sum, max }, tie) => {
        const { score, tiedWith } = percentageOf(sum, max, tie);
        const nearest = nearestPercentage(sum, max);
        const isHalf = (200 * sum) % max === 0 && ((200 * sum) / max) % 2 === 1;
        expect(tiedWith === null).toBe(!isHalf);
        expect(isHalf ? Math.max(score, tiedWith ?? 0) : score).toBe(nearest);
        expect(isHalf ? Math.abs(score - (tiedWith ?? 0)) : 1).toBe(1);
      }),
    );
  });
});
