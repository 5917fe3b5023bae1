import { describe, expect, test } from 'vitest';
import { scoreOfEvidence } from '../../server/src/assessment/bands.ts';
import { decidingRule } from '../../server/src/assessment/overall/counted-rules.ts';
import { ratingOfScore, scoreStatements } from '../../server/src/assessment/scoring/scored.ts';
import type { Framework } from '../../server/src/framework/framework.ts';
import type { OverallRule } from '../../server/src/framework/model/overall.ts';
import type { PercentageScoring } from '../../server/src/framework/model/scoring.ts';
import { shippedFramework } from './frameworks.ts';
import {
  carriedFrom,
  overallOf,
  ratingOfPublishedScore,
  ratingOfScores,
  ratingsWorstFirst,
} from './published-words.ts';
import { everyList, statementsWith } from './scores.ts';

/**
 * Whether the tests would notice a slip in the data: every change of one number, limit or rule of a shipped framework
 * must make its results differ somewhere from the published words.
 */
const framework = shippedFramework('cqc-single-assessment@2023-11');

const wholeScores = Array.from({ length: 101 }, (_, score) => score);
const fiveRatings = everyList(5, ratingsWorstFirst);
const sixScores = everyList(6, [1, 2, 3, 4]);

function agreesWithPublishedWords(candidate: Framework): boolean {
  const { scoring, overall, ratings } = candidate;
  const evidenceBands = scoring.method === 'percentage' ? (scoring.evidenceBands ?? []) : [];
  const method = overall.method === 'rules' ? overall : { enough: [], rules: [] };
  return (
    wholeScores.every((score) => ratingOfScore(score, [], candidate).rating === ratingOfPublishedScore(score)) &&
    wholeScores.every(
      (score) => scoreOfEvidence(score, evidenceBands) === carriedFrom(ratingOfPublishedScore(score)),
    ) &&
    ratingsWorstFirst.every((rating) => ratings.find(({ id }) => id === rating)?.carries === carriedFrom(rating)) &&
    sixScores.every((scores) => scoreStatements(statementsWith(scores), candidate).rating === ratingOfScores(scores)) &&
    fiveRatings.every((five) => (decidingRule(method, five)?.rating ?? null) === overallOf(five))
  );
}

type Mutant = readonly [name: string, framework: Framework];

/** The list with the item at `place` changed. */
function changed<Item>(list: readonly Item[], place: number, change: (item: Item) => Item): Item[] {
  return list.map((item, index) => (index === place ? change(item) : item));
}

function without<Item>(list: readonly Item[], place: number): Item[] {
  return list.filter((_, index) => index !== place);
}

function withScoring(change: (scoring: PercentageScoring) => Partial<PercentageScoring>): Framework {
  const { scoring } = framework;
  return scoring.method === 'percentage' ? { ...framework, scoring: { ...scoring, ...change(scoring) } } : framework;
}

function withRules(change: (rules: readonly OverallRule[]) => readonly OverallRule[]): Framework {
  const { overall } = framework;
  return overall.method === 'rules'
    ? { ...framework, overall: { ...overall, rules: change(overall.rules) } }
    : framework;
}

/** Each edge between two bands, one number up and one down. */
const movedEdges = [0, 1, 2].flatMap((place) =>
  [1, -1].flatMap((step): Mutant[] => [
    [
      `band edge ${place} moved by ${step}`,
      withScoring(({ bands }) => ({
        bands: changed(
          changed(bands, place, (band) => ({ ...band, from: band.from + step })),
          place + 1,
          (band) => ({ ...band, to: band.to + step }),
        ),
      })),
    ],
    [
      `evidence band edge ${place} moved by ${step}`,
      withScoring(({ evidenceBands }) => ({
        evidenceBands: changed(
          changed(evidenceBands ?? [], place, (band) => ({ ...band, from: band.from + step })),
          place + 1,
          (band) => ({ ...band, to: band.to + step }),
        ),
      })),
    ],
  ]),
);

const otherTies = (['half-even', 'half-down'] as const).map(
  (tie): Mutant => [`tie ${tie}`, withScoring(() => ({ tie }))],
);

const otherLimits = framework.limits.flatMap((limit, place): Mutant[] => [
  [`without ${limit.id}`, { ...framework, limits: without(framework.limits, place) }],
  ...[1, -1].map(
    (step): Mutant => [
      `${limit.id} at a score changed by ${step}`,
      {
        ...framework,
        limits: changed(framework.limits, place, (item) => ({
          ...item,
          anyStatementAtMost: item.anyStatementAtMost + step,
        })),
      },
    ],
  ),
  [
    `${limit.id} down to Inadequate`,
    { ...framework, limits: changed(framework.limits, place, (item) => ({ ...item, rating: 'inadequate' })) },
  ],
]);

const otherCarriedScores = framework.ratings.map(
  ({ id }, place): Mutant => [
    `another score carried from ${id}`,
    { ...framework, ratings: changed(framework.ratings, place, (rating) => ({ ...rating, carries: 5 })) },
  ],
);

const rules = framework.overall.method === 'rules' ? framework.overall.rules : [];

const otherRules = rules.flatMap((rule, place): Mutant[] => [
  [`without the rule ${rule.id}`, withRules((all) => without(all, place))],
  [
    `the rule ${rule.id} gives another rating`,
    withRules((all) =>
      changed(all, place, (item) => ({ ...item, rating: item.rating === 'good' ? 'outstanding' : 'good' })),
    ),
  ],
  ...rule.counts.flatMap((count, countPlace): Mutant[] =>
    [1, -1].map((step): Mutant => {
      const moved = {
        ...count,
        atLeast: count.atLeast === undefined ? undefined : count.atLeast + step,
        atMost: count.atMost === undefined ? undefined : count.atMost + step,
      };
      return [
        `count ${countPlace} of the rule ${rule.id} changed by ${step}`,
        withRules((all) =>
          changed(all, place, (item) => ({ ...item, counts: changed(item.counts, countPlace, () => moved) })),
        ),
      ];
    }),
  ),
]);

const otherOrder: Mutant[] = [0, 2].map((place) => [
  `rules ${place} and ${place + 1} the other way round`,
  withRules((all) => [...all.slice(0, place), ...all.slice(place, place + 2).reverse(), ...all.slice(place + 2)]),
]);

/** Changes without effect: two or more Requires improvement never get as far as this rule. */
const harmless = new Set(['count 1 of the rule no-inadequate changed by 1']);

test('the shipped framework agrees with the published words', () => {
  expect(agreesWithPublishedWords(framework)).toBe(true);
});

describe('each of these changes is noticed', () => {
  const mutants = [
    ...movedEdges,
    ...otherTies,
    ...otherLimits,
    ...otherCarriedScores,
    ...otherRules,
    ...otherOrder,
  ].filter(([name]) => !harmless.has(name));

  test.each(mutants)('%s', (_name, mutant) => {
    expect(agreesWithPublishedWords(mutant)).toBe(false);
  });
});
