import type { Framework } from '../../framework/framework.ts';
import type { KeyQuestionDefinition } from '../../framework/model/definitions.ts';
import type { WeightedOverall } from '../../framework/model/overall.ts';
import { ratingsBeside } from '../../framework/ratings.ts';
import type { CountedRating, OverallResult } from '../assessment.ts';
import { isWorse } from '../bands.ts';
import { causeOf } from '../overall/caps.ts';
import { type Weighing, weightedRating } from '../overall/weighted.ts';

/** A key question brought to another rating. */
export interface RatingChange {
  readonly definition: KeyQuestionDefinition;
  readonly to: string;
}

/** The fewest steps, each to the next better or next worse rating, that bring another overall rating. */
export interface RatingMove {
  readonly rating: string;
  readonly steps: number;
  /** What to change: where it is a single step, every one that leads there; else one way of several. */
  readonly ways: readonly (readonly RatingChange[])[];
}

export interface WeightedWhatIf {
  /** Null at the best overall rating that can be reached. */
  readonly rise: RatingMove | null;
  /** Null at the worst. */
  readonly fall: RatingMove | null;
}

/** What other ratings of the key questions would give another overall rating, caps included. Both null without one. */
export function whatIfWeighted(
  { counted, rating, mean }: OverallResult,
  method: WeightedOverall,
  framework: Framework,
): WeightedWhatIf {
  if (rating === null || mean === null) {
    return { rise: null, fall: null };
  }
  const weighing = { method, framework };
  const lighter = (left: CountedRating, right: CountedRating) => weightOf(right, method) - weightOf(left, method);
  const heaviestFirst = [...counted].sort(lighter);
  const better = (other: string) => isWorse(framework, rating, other);
  const worse = (other: string) => isWorse(framework, other, rating);
  const start = aboveCaps(counted, rating, framework);
  const rises = start === null ? [] : stepwise(start, heaviestFirst, 1, better, weighing);
  const falls = [
    ...stepwise(counted, heaviestFirst, -1, worse, weighing),
    ...downToCaps(counted, rating, framework).flatMap((ratings) => stepwise(ratings, [], -1, worse, weighing)),
  ];
  return { rise: shortest(counted, rises, 1, weighing), fall: shortest(counted, falls, -1, weighing) };
}

type Ratings = readonly CountedRating[];

function weightOf({ definition }: CountedRating, { weights }: WeightedOverall): number {
  return weights.find(({ keyQuestion }) => keyQuestion === definition.id)?.percent ?? 0;
}

/** The ratings, each raised above the caps that hold the overall rating where it is; null where one cannot be. */
function aboveCaps(counted: Ratings, overall: string, framework: Framework): Ratings | null {
  let ratings = counted;
  const caps = framework.caps.filter(({ on, atBest }) => on === undefined && !isWorse(framework, overall, atBest));
  for (const cap of caps) {
    while (causeOf(cap, ratings, framework) !== null) {
      const raised = withStep(ratings, cap.keyQuestion, 1, framework);
      if (raised === null) {
        return null;
      }
      ratings = raised;
    }
  }
  return ratings;
}

/** For each cap that leaves a worse overall rating: the ratings with its key question lowered until the cap holds. */
function downToCaps(counted: Ratings, overall: string, framework: Framework): readonly Ratings[] {
  const caps = framework.caps.filter(({ on, atBest }) => on === undefined && isWorse(framework, atBest, overall));
  return caps.map((cap) =>
    counted.map((entry) =>
      entry.definition.id === cap.keyQuestion && entry.rating !== null && isWorse(framework, cap.rating, entry.rating)
        ? { ...entry, rating: cap.rating }
        : entry,
    ),
  );
}

/**
 * The ratings after as few steps more as bring the overall rating where it is to be, taken where they weigh most; empty
 * where no number of steps does.
 */
function stepwise(
  start: Ratings,
  heaviestFirst: Ratings,
  direction: 1 | -1,
  isReached: (overall: string) => boolean,
  weighing: Weighing,
): readonly Ratings[] {
  let ratings: Ratings | null = start;
  while (ratings !== null) {
    const overall = weightedRating(ratings, weighing);
    if (overall !== null && isReached(overall)) {
      return [ratings];
    }
    const from: Ratings = ratings;
    ratings = heaviestFirst.reduce<Ratings | null>(
      (found, { definition }) => found ?? withStep(from, definition.id, direction, weighing.framework),
      null,
    );
  }
  return [];
}

/** The way with the fewest steps; where it is a single one, every other single one that leads to the same. */
function shortest(
  counted: Ratings,
  ways: readonly Ratings[],
  direction: 1 | -1,
  weighing: Weighing,
): RatingMove | null {
  const [way] = ways
    .map((ratings) => ({ ratings, steps: stepsBetween(counted, ratings, weighing.framework) }))
    .sort((left, right) => left.steps - right.steps);
  const rating = way === undefined ? null : weightedRating(way.ratings, weighing);
  if (way === undefined || rating === null) {
    return null;
  }
  const single = counted.flatMap(({ definition }) => {
    const changed = withStep(counted, definition.id, direction, weighing.framework);
    return changed !== null && weightedRating(changed, weighing) === rating ? [changesFrom(counted, changed)] : [];
  });
  return { rating, steps: way.steps, ways: way.steps === 1 ? single : [changesFrom(counted, way.ratings)] };
}

/** The ratings with that of one key question a step better or worse; null where it has no such rating. */
function withStep(ratings: Ratings, id: string, direction: 1 | -1, framework: Framework): Ratings | null {
  const rating = ratings.find(({ definition }) => definition.id === id)?.rating ?? null;
  const order = orderOf(rating, framework);
  const to = rating === null ? undefined : order[order.indexOf(rating) - direction];
  return to === undefined
    ? null
    : ratings.map((entry) => (entry.definition.id === id ? { ...entry, rating: to } : entry));
}

function stepsBetween(before: Ratings, after: Ratings, framework: Framework): number {
  return before.reduce((steps, { rating }, place) => {
    const order = orderOf(rating, framework);
    return steps + Math.abs(order.indexOf(after[place]?.rating ?? '') - order.indexOf(rating ?? ''));
  }, 0);
}

/** The ids of the ratings that this one is among, best first; empty for none. */
function orderOf(rating: string | null, framework: Framework): readonly string[] {
  return rating === null ? [] : ratingsBeside(framework, rating).map(({ id }) => id);
}

function changesFrom(before: Ratings, after: Ratings): readonly RatingChange[] {
  return after.flatMap(({ definition, rating }, place) =>
    rating === null || rating === before[place]?.rating ? [] : [{ definition, to: rating }],
  );
}
