import { describe, expect, test } from 'vitest';
import { explainWhatIf } from '../../server/src/assessment/explain/explain-what-if.ts';
import { scoreStatements } from '../../server/src/assessment/scoring/scored.ts';
import type { WhatIf } from '../../server/src/assessment/what-if/change.ts';
import { whatIf } from '../../server/src/assessment/what-if/what-if.ts';
import type { Framework } from '../../server/src/framework/framework.ts';
import { shippedFramework } from './frameworks.ts';
import { ratingOfScores, ratingsWorstFirst } from './published-words.ts';
import { everyList, statementsWith } from './scores.ts';

const framework = shippedFramework('cqc-single-assessment@2024-12');

function whatIfOf(scores: readonly number[], ofFramework: Framework = framework): WhatIf {
  return whatIf(scoreStatements(statementsWith(scores), ofFramework), ofFramework);
}

function rank(scores: readonly number[]): number {
  return ratingsWorstFirst.indexOf(ratingOfScores(scores));
}

function difference(left: readonly number[], right: readonly number[]): number {
  return left.reduce((sum, score, index) => sum + score - (right[index] ?? 0), 0);
}

function allAtLeast(left: readonly number[], right: readonly number[]): boolean {
  return left.every((score, index) => score >= (right[index] ?? 0));
}

/** The scores after the raises that cannot be done without. */
function afterNeeded(scores: readonly number[], needed: ReadonlyMap<string, number>): number[] {
  return statementsWith(scores).map(({ definition, score }) => needed.get(definition.id) ?? score ?? 0);
}

describe.each([3, 4, 5])('with %i statements, against trying every other list of scores', (count) => {
  const lists = everyList(count, [1, 2, 3, 4]).map((scores) => ({ scores, rank: rank(scores) }));

  test('the rise is the shortest, and every way it leaves open leads there', () => {
    for (const { scores, rank: current } of lists) {
      const { rise } = whatIfOf(scores);
      const better = lists.filter((other) => other.rank > current && allAtLeast(other.scores, scores));
      const fewest = Math.min(...better.map((other) => difference(other.scores, scores)));
      expect(rise?.points ?? Number.POSITIVE_INFINITY).toBe(fewest);
      if (rise !== null) {
        const needed = new Map(rise.needed.map(({ statement, to }) => [statement.definition.id, to]));
        const start = afterNeeded(scores, needed);
        const ways = lists.filter(
          (other) => allAtLeast(other.scores, start) && difference(other.scores, start) === rise.free,
        );
        const reached = ratingsWorstFirst.map(String).indexOf(rise.rating);
        expect(Math.min(...ways.map((way) => way.rank))).toBe(reached);
        expect(reached).toBeGreaterThan(current);
      }
    }
  });

  test('the fall is the shortest, and no loss within the margin lowers the rating', () => {
    for (const { scores, rank: current } of lists) {
      const { fall } = whatIfOf(scores);
      const worse = lists.filter((other) => other.rank < current && allAtLeast(scores, other.scores));
      const fewest = Math.min(...worse.map((other) => difference(scores, other.scores)));
      expect(fall?.points ?? Number.POSITIVE_INFINITY).toBe(fewest);
      expect(fall?.margin ?? fewest - 1).toBe(fewest - 1);
    }
  });

  test('where a fall needs certain statements, it comes exactly when one of them is brought down', () => {
    for (const { scores, rank: current } of lists) {
      const { fall } = whatIfOf(scores);
      const ways = lists.filter(
        (other) => allAtLeast(scores, other.scores) && difference(scores, other.scores) === fall?.points,
      );
      for (const way of ways) {
        const down = fall?.through.some(({ statement, to }) => {
          const place = statement.definition.id.charCodeAt(0) - 'a'.charCodeAt(0);
          return (way.scores[place] ?? 0) <= to;
        });
        expect(way.rank < current).toBe(fall?.through.length === 0 || down);
      }
    }
  });
});

describe('in words', () => {
  test.each([
    [
      [2, 2, 2, 2, 2, 3, 3],
      [
        '2 points below Good: raise any 2 quality statements below 4 by 1',
        '5 points can be lost before the rating falls to Inadequate',
      ],
    ],
    [
      [4, 4, 4, 1, 4],
      ['1 point below Good: raise D by 1', '9 points can be lost before the rating falls to Inadequate'],
    ],
    [
      [4, 1, 1, 4, 4],
      ['2 points below Good: raise B and C to 2', '6 points can be lost before the rating falls to Inadequate'],
    ],
    [
      [3, 3, 3, 3, 3],
      [
        '3 points below Outstanding: raise any 3 quality statements below 4 by 1',
        'falls to Requires improvement when one of 5 quality statements loses 2 points',
      ],
    ],
    [[4, 4, 4, 4, 4], ['falls to Good when one of 5 quality statements loses 2 points']],
    [[4, 4, 4, 4, 3], ['falls to Good when E loses 1 point']],
    [[1, 1, 1, 1, 1], ['3 points below Requires improvement: raise any 3 quality statements below 4 by 1']],
    [
      [3, 4, 4, 2, 2],
      [
        '3 points below Outstanding: raise D and E to 3 and raise A, D or E by 1',
        'falls to Requires improvement when D or E loses 1 point',
      ],
    ],
    [[4, 4], ['1 point can be lost before the rating falls to Good']],
    [
      [3, 3],
      [
        '1 point below Outstanding: raise A or B by 1',
        '1 point can be lost before the rating falls to Requires improvement',
      ],
    ],
    [
      [1, 1, 4, 4, 4, 4, 4, 4],
      ['2 points below Good: raise A and B by 1', '13 points can be lost before the rating falls to Inadequate'],
    ],
    [
      [4, 4, 4, 4, 4, 4, 4, 1],
      [
        '2 points below Outstanding: raise H to 3',
        '1 point can be lost before the rating falls to Requires improvement',
      ],
    ],
    [[1, 1], ['2 points below Requires improvement: raise A and B by 1']],
    [[1, 1, 1], ['2 points below Requires improvement: raise 2 of A, B and C by 1']],
    [[1, 1, 1, 3], ['1 point below Requires improvement: raise any quality statement below 4 by 1']],
    [
      [3, 3, 3, 4],
      [
        '1 point below Outstanding: raise A, B or C by 1',
        'falls to Requires improvement when A, B or C loses 2 points',
      ],
    ],
    [[1], ['1 point below Requires improvement: raise A by 1']],
  ])('%j', (scores, lines) => {
    expect(explainWhatIf(whatIfOf(scores), framework)).toEqual(lines);
  });

  test('nothing is said where a score is missing, or where single points cannot be won', () => {
    const [first] = statementsWith([3]);
    const unscored = first === undefined ? [] : [{ ...first, score: null, source: 'missing' as const }];
    expect(whatIf(scoreStatements([...statementsWith([3]), ...unscored], framework), framework)).toEqual(nothing);
    const scale = [1, 3].map((value) => ({ value, meaning: '' }));
    expect(whatIfOf([3, 3], { ...framework, scale })).toEqual(nothing);
  });
});

test('a limit at a score below the scale holds nothing down', () => {
  const limits = [{ id: 'never', band: 'good', anyStatementAtMost: 0, rating: 'inadequate' }];
  expect(whatIfOf([4, 4, 4, 3, 1], { ...framework, limits }).fall).toMatchObject({
    rating: 'requires-improvement',
    points: 4,
    through: [],
  });
});

test('a limit that no score can escape leaves no way up to its band', () => {
  const limits = [{ id: 'always', band: 'outstanding', anyStatementAtMost: 4, rating: 'good' }];
  expect(whatIfOf([3, 3, 3, 3, 3], { ...framework, limits }).rise).toBeNull();
});

const nothing: WhatIf = { rise: null, fall: null };
