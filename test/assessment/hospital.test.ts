import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decidingRule } from '../../server/src/assessment/overall/counted-rules.ts';
import { ratingsGrid } from '../../server/src/assessment/ratings-grid.ts';
import { skeletonReport } from '../../server/src/exchange/draft/skeleton.ts';
import { readFrameworkSource } from '../../server/src/framework/check/framework-source.ts';
import { builtInLibrary, resolveFramework } from '../../server/src/framework/file/library.ts';
import type { AcrossServices } from '../../server/src/framework/model/overall.ts';
import { trials } from '../common/fast-run.ts';
import { analyseText, lintText } from '../common/lint-text.ts';
import { combinedByTable } from './aggregation-words.ts';
import { shippedFramework } from './frameworks.ts';
import { overallOf, type Rating, ratingOfScores, ratingsWorstFirst } from './published-words.ts';
import { everyChoice } from './scores.ts';

const framework = shippedFramework('cqc-single-assessment@2024-12');
const nameOf = (rating: string) => framework.ratings.find(({ id }) => id === rating)?.name ?? rating;

const choices = Array.from({ length: 12 }, (_, fewer) => everyChoice(fewer + 1, ratingsWorstFirst)).flat();

function agreesWithWords(across: AcrossServices): boolean {
  return choices.every((ratings) => (decidingRule(across, ratings)?.rating ?? null) === combinedByTable(ratings));
}

describe('ratings of services together', () => {
  test('all 1,819 choices of up to twelve ratings give what the principles say, for trusts and for hospitals', () => {
    expect(choices).toHaveLength(1819);
    expect(framework.acrossBySector.map(agreesWithWords)).toEqual([true, true]);
  });

  const [across] = framework.acrossBySector;
  const enough = across?.enough ?? [];
  const rules = across?.rules ?? [];
  const slips: readonly (readonly [string, Partial<AcrossServices>])[] = [
    ...enough.flatMap(({ upTo, count }, place): readonly (readonly [string, Partial<AcrossServices>])[] => [
      [`one more is enough of up to ${upTo}`, { enough: enough.with(place, { upTo, count: count + 1 }) }],
      ...(upTo === undefined
        ? []
        : [
            [
              `up to ${upTo + 1} in place of ${upTo}`,
              { enough: enough.with(place, { upTo: upTo + 1, count }) },
            ] as const,
          ]),
    ]),
    ...rules.map(({ id }, place) => [`without ${id}`, { rules: rules.toSpliced(place, 1) }] as const),
    ...rules.map(
      (rule, place) =>
        [
          `${rule.id} gives Good or Outstanding`,
          { rules: rules.with(place, { ...rule, rating: rule.rating === 'good' ? 'outstanding' : 'good' }) },
        ] as const,
    ),
    // That few are Requires improvement follows from the rules before the last, so that count can say nothing more.
    ...rules.flatMap((rule, place) =>
      rule.counts
        .slice(0, place === rules.length - 1 ? 1 : undefined)
        .map(
          (_count, index) =>
            [
              `${rule.id} without count ${index}`,
              { rules: rules.with(place, { ...rule, counts: rule.counts.toSpliced(index, 1) }) },
            ] as const,
        ),
    ),
  ];

  test.each(slips)('%s is noticed', (_name, slip) => {
    expect(across !== undefined && agreesWithWords({ ...across, ...slip })).toBe(false);
  });
});

/** A service: scores of the statements of Safe, and ratings of all other key questions, which stand from before. */
interface MadeService {
  readonly safe: readonly number[];
  readonly others: readonly Rating[];
}

const [safe, ...otherQuestions] = framework.keyQuestions;
const wellLed = framework.keyQuestions.at(-1);
const scoredStatements = (of: typeof safe) => (of?.statements ?? []).filter(({ scored }) => scored);

function statementsText(mark: string, of: typeof safe, scores: readonly number[]): string {
  return scoredStatements(of)
    .map(({ name }, place) => `${mark} ${name}\n\nScore: ${scores[place]}\n\nWe looked at it.\n\n`)
    .join('');
}

function servicesText(services: readonly MadeService[], mark: string): string {
  return services
    .map(({ safe: scores, others }, index) => {
      const standing = otherQuestions.map(
        ({ name }, place) => `${mark}# ${name}\n\nRating: ${nameOf(others[place] ?? '')}\nBasis: carried forward\n\n`,
      );
      return `${mark} Ward ${index + 1}\n\n${mark}# Safe\n\nRating: ${nameOf(ratingOfScores(scores))}\n\n${statementsText(`${mark}##`, safe, scores)}${standing.join('')}`;
    })
    .join('');
}

function combined(services: readonly MadeService[]): readonly (string | null)[] {
  return [0, 1, 2, 3, 4].map((place) =>
    combinedByTable(services.map((one) => (place === 0 ? ratingOfScores(one.safe) : (one.others[place - 1] ?? '')))),
  );
}

const opening = (sector: string) => `---\nframework: cqc-single-assessment@2024-12\nsector: ${sector}\n---\n\n`;
const service: fc.Arbitrary<MadeService> = fc.record({
  safe: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 8, maxLength: 8 }),
  others: fc.array(fc.constantFrom(...ratingsWorstFirst), { minLength: 4, maxLength: 4 }),
});
const services = fc.array(service, { minLength: 2, maxLength: 6 });

test('a hospital has for each key question what its services give together, and of these its overall rating', () => {
  fc.assert(
    fc.property(services, (made) => {
      const [whole] = analyseText(`${opening('NHS hospital')}# Overall\n\n${servicesText(made, '#')}`).assessment
        .services;
      const expected = combined(made);
      expect(whole?.across.map(({ rating }) => rating)).toEqual(expected);
      const known = expected.flatMap((rating) => (rating === null ? [] : [rating as Rating]));
      expect(whole?.overall.rating).toBe(known.length < 5 ? null : overallOf(known));
    }),
    { numRuns: trials(12) },
  );
});

test('a trust has well-led alone, by its own scores, and each of its hospitals has all five', () => {
  const scores = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 7, maxLength: 7 });
  fc.assert(
    fc.property(services, services, scores, (north, south, led) => {
      const text = `${opening('NHS trust')}# Well-led\n\n${statementsText('##', wellLed, led)}# North\n\n${servicesText(north, '##')}# South\n\n${servicesText(south, '##')}`;
      const results = analyseText(text).assessment.services;
      const [whole] = results;
      expect(whole?.keyQuestions.map(({ definition, rating }) => [definition.id, rating])).toEqual([
        ['well-led', ratingOfScores(led)],
      ]);
      expect(whole?.across.every(({ apart, rating }) => apart && rating === null)).toBe(true);
      expect(whole?.overall.rating).toBeNull();
      for (const [name, made] of [
        ['North', north],
        ['South', south],
      ] as const) {
        const found = results.find((result) => result.service.name === name);
        expect(found?.across.map(({ rating }) => rating)).toEqual(combined(made));
      }
    }),
    { numRuns: trials(8) },
  );
});

describe('a report on several services', () => {
  const ward = (rating: Rating): MadeService => ({
    safe: Array(8).fill(ratingsWorstFirst.indexOf(rating) + 1),
    others: ['good', 'good', 'good', 'good'],
  });
  const wards = [ward('inadequate'), ward('inadequate'), ward('good'), ward('good')];
  const text = (sector: string, stated: string) =>
    `${opening(sector)}# Safe\n\nRating: ${stated}\n\nWe looked at two wards.\n\n${servicesText(wards, '#')}`;
  const found = (sector: string, stated: string) =>
    lintText(text(sector, stated)).map(({ rule, message }) => `${rule}: ${message}`);

  test('of a hospital: another rating than its services give is told, and no statement is missing from it', () => {
    expect(found('Hospital', 'Inadequate')).toEqual([]);
    expect(found('Hospital', 'Good')).toEqual([
      'rating/overall-mismatch: The rating of Safe is Good, but 2 Good and 2 Inadequate among the services give Inadequate: 2 or more of 4 are Inadequate. Write Inadequate, or give the reason in a “Rationale:” line.',
    ]);
  });

  test('of a care home that also visits people: nothing is combined', () => {
    const { services: results } = analyseText(
      `${opening('Care home')}# Overall\n\n${servicesText(wards, '#')}`,
    ).assessment;
    expect(results[0]?.across).toEqual([]);
  });

  test('the grid has a row for each, and what stands from before is marked so', () => {
    const { report, assessment } = analyseText(text('Hospital', 'Inadequate'));
    const rows = ratingsGrid(report, assessment)?.rows ?? [];
    expect(
      rows.map(({ level, cells }) => [level, cells[0]?.rating, cells[1]?.rating, cells[1]?.basis ?? null]),
    ).toEqual([
      [0, 'inadequate', 'good', null],
      [1, 'inadequate', 'good', 'carried-forward'],
      [1, 'inadequate', 'good', 'carried-forward'],
      [1, 'good', 'good', 'carried-forward'],
      [1, 'good', 'good', 'carried-forward'],
    ]);
  });
});

test('a new report on a trust begins with its well-led, one on a hospital with its overall rating', () => {
  const begun = (sector: string) => {
    const { framework: inSector } = resolveFramework(builtInLibrary(), 'cqc-single-assessment', null, sector);
    const text = inSector === undefined ? '' : skeletonReport(inSector, { services: ['Surgery'], sector });
    return [...text.matchAll(/^# (.+)$/gm)].map(([, name]) => name);
  };
  expect(begun('NHS trust')).toEqual(['Well-led', 'Surgery']);
  expect(begun('NHS hospital')).toEqual(['Overall', 'Surgery']);
});

test('what a list of ways to combine services gets wrong is told where it stands', () => {
  const file = readFileSync('schemas/frameworks/cqc-single-assessment.yaml', 'utf8');
  const { problems } = readFrameworkSource(file.replace('apart: [well-led]', 'apart: [well-let]'));
  expect(problems.map(({ message }) => message)).toEqual([
    expect.stringContaining('There is no key question "well-let"'),
  ]);
});

test('of a page on one service with the ratings of its hospital on top, nothing is said of these', () => {
  const page = (services: number) =>
    `${opening('NHS hospital')}# Overall\n\nRating: Good\n\n# Caring\n\nRating: Good\n\n${Array.from({ length: services }, (_, place) => `# Ward ${place + 1}\n\n## Caring\n\nRating: Inadequate\n\n`).join('')}`;
  const combinedRules = (services: number) =>
    lintText(page(services)).filter(({ rule }) => rule.startsWith('rating/overall'));
  expect(combinedRules(1)).toEqual([]);
  expect(combinedRules(2)).toHaveLength(1);
});
