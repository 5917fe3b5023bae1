import type { Framework } from '../../framework/framework.ts';
import { highestScore } from '../scale.ts';
import { percentageOf } from '../scoring/percentage.ts';

/**
 * The whole percentages that `count` scored statements can give, lowest first. Where an exact half can come up,
 * both numbers beside it are in, since either may be printed. Empty where the framework computes no percentage.
 */
export function attainableScores(count: number, framework: Framework): readonly number[] {
  const { scoring } = framework;
  const max = count * highestScore(framework);
  if (scoring.method !== 'percentage' || max === 0) {
    return [];
  }
  const scores = new Set<number>();
  for (const sum of attainableSums(count, framework)) {
    const { score, tiedWith } = percentageOf(sum, max, scoring.tie);
    scores.add(score).add(tiedWith ?? score);
  }
  return [...scores].sort((left, right) => left - right);
}

/** The nearest attainable percentage below `score` and the nearest above it; null where there is none. */
export interface AttainableNeighbours {
  readonly below: number | null;
  readonly above: number | null;
}

/** The attainable percentages on both sides of `score`, which need not be whole. */
export function attainableNeighbours(score: number, count: number, framework: Framework): AttainableNeighbours {
  const scores = attainableScores(count, framework);
  return {
    below: scores.findLast((candidate) => candidate < score) ?? null,
    above: scores.find((candidate) => candidate > score) ?? null,
  };
}

/** Every sum of `count` values of the scale. */
function attainableSums(count: number, framework: Framework): ReadonlySet<number> {
  let sums = new Set([0]);
  for (let statement = 0; statement < count; statement += 1) {
    sums = new Set([...sums].flatMap((sum) => framework.scale.map(({ value }) => sum + value)));
  }
  return sums;
}
