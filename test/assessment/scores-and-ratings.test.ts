import { describe, expect, test } from 'vitest';
import { ratingOfScore, scoreStatements } from '../../server/src/assessment/scoring/scored.ts';
import { shippedFramework } from './frameworks.ts';
import { nearestPercentage, ratingOfPublishedScore, ratingOfScores } from './published-words.ts';
import { everyList, statementsWith } from './scores.ts';

const framework = shippedFramework('cqc-single-assessment@2024-12');

describe.each([
  ['Caring', 'caring', 5],
  ['Effective', 'effective', 6],
  ['Well-led', 'well-led', 7],
])('%s', (_name, id, count) => {
  test(`has ${count} scored statements`, () => {
    const definition = framework.keyQuestions.find((keyQuestion) => keyQuestion.id === id);
    expect(definition?.statements.filter(({ scored }) => scored)).toHaveLength(count);
  });

  test('every combination of scores comes out as the published words say', () => {
    const differing = everyList(count, [1, 2, 3, 4]).filter((scores) => {
      const { percentage, rating } = scoreStatements(statementsWith(scores), framework);
      const sum = scores.reduce((total, score) => total + score, 0);
      return percentage?.score !== nearestPercentage(sum, count * 4) || rating !== ratingOfScores(scores);
    });
    expect(differing).toEqual([]);
  });
});

describe('the rating of a printed score', () => {
  test.each(['cqc-single-assessment@2023-11', 'cqc-single-assessment@2024-12', 'cqc-local-authority'])(
    '%s has the published bands',
    (reference) => {
      for (let score = 0; score <= 100; score += 1) {
        const { rating } = ratingOfScore(score, [], shippedFramework(reference));
        expect(`${score}: ${rating}`).toBe(`${score}: ${ratingOfPublishedScore(score)}`);
      }
    },
  );
});

describe('limits', () => {
  test('a limit lowers the rating and names the statements that set it off', () => {
    const result = scoreStatements(statementsWith([4, 1, 4, 4, 1]), framework);
    expect(result).toMatchObject({ band: 'good', rating: 'requires-improvement', percentage: { score: 70 } });
    expect(result.limit?.statements.map(({ definition }) => definition.name)).toEqual(['B', 'E']);
  });

  test('of two limits on one band the one that leaves the worse rating holds', () => {
    const limit = { id: 'mild', band: 'outstanding', anyStatementAtMost: 2, rating: 'good' };
    const harsh = { id: 'harsh', band: 'outstanding', anyStatementAtMost: 2, rating: 'inadequate' };
    for (const limits of [
      [limit, harsh],
      [harsh, limit],
    ]) {
      const result = scoreStatements(statementsWith([4, 4, 4, 4, 2]), { ...framework, limits });
      expect(result).toMatchObject({ rating: 'inadequate', limit: { id: 'harsh', from: 'outstanding' } });
    }
  });

  test('a limit that names a better rating than the band changes nothing', () => {
    const limits = [{ id: 'odd', band: 'good', anyStatementAtMost: 4, rating: 'outstanding' }];
    expect(scoreStatements(statementsWith([3, 3]), { ...framework, limits })).toMatchObject({
      rating: 'good',
      limit: null,
    });
  });

  test('a limit never lifts a rating, and without a low score none holds', () => {
    const order = framework.ratings.map(({ id }) => id);
    const wrong = everyList(5, [1, 2, 3, 4]).filter((scores) => {
      const { band, limit, rating } = scoreStatements(statementsWith(scores), framework);
      const lifted = order.indexOf(rating ?? '') < order.indexOf(band ?? '');
      return lifted || (limit !== null && Math.min(...scores) > 2);
    });
    expect(wrong).toEqual([]);
  });
});

test('raising one score never lowers score or rating', () => {
  const order = framework.ratings.map(({ id }) => id).reverse();
  const result = (scores: readonly number[]) => {
    const { percentage, rating } = scoreStatements(statementsWith(scores), framework);
    return { score: percentage?.score ?? -1, rank: order.indexOf(rating ?? '') };
  };
  const lowered = everyList(6, [1, 2, 3, 4]).filter((scores) => {
    const before = result(scores);
    return scores.some((score, place) => {
      const after = result(scores.with(place, Math.min(score + 1, 4)));
      return after.rank < before.rank || after.score < before.score || (score < 4 && after.score === before.score);
    });
  });
  expect(lowered).toEqual([]);
});

test('a missing score is not 0: nothing is computed', () => {
  const [first, ...others] = statementsWith([3, 3, 3]);
  const unscored = first === undefined ? [] : [{ ...first, score: null, source: 'missing' as const }];
  expect(scoreStatements([...unscored, ...others], framework)).toMatchObject({
    percentage: null,
    band: null,
    limit: null,
    rating: null,
  });
});
