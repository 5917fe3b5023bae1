import { describe, expect, test } from 'vitest';
import { decidingRule } from '../../server/src/assessment/overall/counted-rules.ts';
import { builtInLibrary, resolveFramework } from '../../server/src/framework/file/library.ts';
import type { CountedRules } from '../../server/src/framework/model/overall.ts';
import { analyseText } from '../common/lint-text.ts';
import { combinedByTable } from './aggregation-words.ts';
import { shippedFramework } from './frameworks.ts';
import { overallOf, ratingsWorstFirst } from './published-words.ts';
import { everyList } from './scores.ts';

type Rating = (typeof ratingsWorstFirst)[number];

function rulesOf(reference: string): CountedRules {
  const { overall } = shippedFramework(reference);
  if (overall.method !== 'rules') {
    throw new Error(`${reference} has no rules.`);
  }
  return overall;
}

function differing(method: CountedRules, length: number, words: (ratings: readonly Rating[]) => string | null) {
  return everyList(length, ratingsWorstFirst).filter(
    (ratings) => (decidingRule(method, ratings)?.rating ?? null) !== words(ratings),
  );
}

describe('every combination of ratings comes out as the published principles say', () => {
  test('adult social care', () => {
    expect(differing(rulesOf('cqc-inspection@adult-social-care'), 5, overallOf)).toEqual([]);
  });

  test.each(['cqc-inspection@primary-care', 'cqc-inspection@nhs-trust'])('%s, of one to six ratings', (reference) => {
    for (const length of [1, 2, 3, 4, 5, 6]) {
      expect(differing(rulesOf(reference), length, combinedByTable)).toEqual([]);
    }
  });

  test('several services of a trust, of which three of nine are enough', () => {
    const method = shippedFramework('cqc-inspection@nhs-trust').acrossServices;
    expect(method).not.toBeNull();
    for (const length of [1, 3, 4, 8]) {
      expect(method && differing(method, length, combinedByTable)).toEqual([]);
    }
    const nine = [...Array.from({ length: 6 }, () => 'good'), 'requires-improvement', 'requires-improvement'];
    expect(method && decidingRule(method, [...nine, 'good'])?.rating).toBe('good');
    expect(method && decidingRule(method, [...nine, 'requires-improvement'])?.rating).toBe('requires-improvement');
  });

  test('each number and each rule of the table decides something', () => {
    const method = rulesOf('cqc-inspection@nhs-trust');
    const mutants: CountedRules[] = [
      ...method.enough.flatMap((step, place) =>
        [1, -1].map((change) => ({
          ...method,
          enough: method.enough.map((each, at) => (at === place ? { ...step, count: step.count + change } : each)),
        })),
      ),
      ...method.rules.map((_, place) => ({ ...method, rules: method.rules.filter((__, at) => at !== place) })),
      ...[1, -1].flatMap((change) =>
        [0, 1].map((place) => ({
          ...method,
          enough: method.enough.map((each, at) => (at === place ? { ...each, upTo: (each.upTo ?? 0) + change } : each)),
        })),
      ),
    ];
    for (const mutant of mutants) {
      const noticed = [1, 2, 3, 4, 5].some((length) => differing(mutant, length, combinedByTable).length > 0);
      const noticedAbove = [8, 9, 10].some((length) => fewSorts(length).some((ratings) => decided(mutant, ratings)));
      expect(noticed || noticedAbove, JSON.stringify(mutant.enough)).toBe(true);
    }
  });
});

/** Lists of mostly Good ratings, with none to four of one other sort. */
function fewSorts(length: number): string[][] {
  return ratingsWorstFirst.flatMap((other) =>
    [0, 1, 2, 3, 4].map((count) => Array.from({ length }, (_, place) => (place < count ? other : 'good'))),
  );
}

/** Whether the method decides otherwise than the words. */
function decided(method: CountedRules, ratings: readonly string[]): boolean {
  return (decidingRule(method, ratings)?.rating ?? null) !== combinedByTable(ratings);
}

describe('the sector of a report picks the principles', () => {
  test.each([
    ['GP practice', 'primary-care'],
    ['nhs trust', 'nhs-trust'],
    ['Organisation', 'nhs-trust'],
    ['Care home', 'adult-social-care'],
    [null, 'adult-social-care'],
  ])('%s', (sector, revision) => {
    const { framework } = resolveFramework(builtInLibrary(), 'cqc-inspection', null, sector);
    expect(framework?.revision).toBe(revision);
  });

  test('in its front matter', () => {
    const { report } = analyseText('---\nframework: cqc-inspection\nsector: GP practice\n---\n\n# Safe\n');
    expect(report.framework?.revision).toBe('primary-care');
  });
});

test('a key question that was inspected but not rated is no part of the number', () => {
  const report = (rating: string) =>
    `---\nframework: cqc-inspection@primary-care\n---\n\n# Safe\n\nRating: Requires improvement\n\n# Effective\n\nRating: Good\n\n# Caring\n\nRating: ${rating}\n\n# Responsive\n\nRating: Inspected but not rated\n\n# Well-led\n\nRating: Good\n`;
  const overall = (rating: string) => analyseText(report(rating)).assessment.services[0]?.overall.rating;
  expect(overall('Good')).toBe('good');
  expect(overall('Inspected but not rated')).toBe('requires-improvement');
});
