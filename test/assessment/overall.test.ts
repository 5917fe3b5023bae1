import { expect, test } from 'vitest';
import { decidingRule } from '../../server/src/assessment/overall/counted-rules.ts';
import type { CountedRules } from '../../server/src/framework/model/overall.ts';
import { shippedFramework } from './frameworks.ts';
import { overallOf, ratingsWorstFirst } from './published-words.ts';
import { everyList } from './scores.ts';

function shippedRules(reference: string): CountedRules {
  const { overall } = shippedFramework(reference);
  return overall.method === 'rules' ? overall : { enough: [], rules: [] };
}

test.each(['cqc-single-assessment@2023-11', 'cqc-single-assessment@2024-12'])(
  '%s: every combination of five ratings comes out as the published principles say',
  (reference) => {
    const method = shippedRules(reference);
    const differing = everyList(5, ratingsWorstFirst).filter(
      (ratings) => (decidingRule(method, ratings)?.rating ?? null) !== overallOf(ratings),
    );
    expect(differing).toEqual([]);
  },
);

test('of the 56 combinations 9 are decided by no rule', () => {
  const undecided = new Set(
    everyList(5, ratingsWorstFirst)
      .filter((ratings) => decidingRule(shippedRules('cqc-single-assessment'), ratings) === null)
      .map((ratings) => [...ratings].sort().join()),
  );
  expect(undecided.size).toBe(9);
});

test('two Inadequate come before two Requires improvement', () => {
  const ratings = ['inadequate', 'requires-improvement', 'good', 'requires-improvement', 'inadequate'];
  expect(decidingRule(shippedRules('cqc-single-assessment'), ratings)?.rating).toBe('inadequate');
});
