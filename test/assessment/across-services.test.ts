import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainKeyQuestion } from '../../server/src/assessment/explain/explain.ts';
import { trials } from '../common/fast-run.ts';
import { analyseText, lintText } from '../common/lint-text.ts';
import { combinedByTable } from './aggregation-words.ts';
import { shippedFramework } from './frameworks.ts';
import { ratingsWorstFirst } from './published-words.ts';

const framework = shippedFramework('cqc-inspection@nhs-trust');
const nameOf = (rating: string) => framework.ratings.find(({ id }) => id === rating)?.name ?? rating;

interface MadeService {
  readonly ratings: readonly string[];
  readonly transferred: boolean;
}

/** A trust whose services have these ratings for the five key questions; `depth` is that of their headings. */
function servicesText(services: readonly MadeService[], depth: number): string {
  const mark = '#'.repeat(depth);
  return services
    .map(({ ratings, transferred }, index) => {
      const basis = transferred ? 'Basis: transferred\n\n' : '';
      const parts = framework.keyQuestions.map(
        ({ name }, place) => `${mark}# ${name}\n\nRating: ${nameOf(ratings[place] ?? '')}\n\n`,
      );
      return `${mark} Service ${index + 1}\n\n${basis}${parts.join('')}`;
    })
    .join('');
}

const opening = '---\nframework: cqc-inspection@nhs-trust\n---\n\n';

function trustText(services: readonly MadeService[], wellLed: string): string {
  return `${opening}# Overall\n\nWe visited.\n\n# Well-led\n\nRating: ${nameOf(wellLed)}\n\n${servicesText(services, 1)}`;
}

const rating = fc.constantFrom(...ratingsWorstFirst);
const service: fc.Arbitrary<MadeService> = fc.record({
  ratings: fc.array(rating, { minLength: 5, maxLength: 5 }),
  transferred: fc.boolean(),
});
const services = fc
  .array(service, { minLength: 2, maxLength: 14 })
  .filter((list) => list.some(({ transferred }) => !transferred));

test('key questions of a trust, and its overall rating, are what the principles make of the services that count', () => {
  fc.assert(
    fc.property(services, rating, (made, wellLed) => {
      const [whole, ...others] = analyseText(trustText(made, wellLed)).assessment.services;
      const counting = made.filter(({ transferred }) => !transferred);
      const expected = [0, 1, 2, 3].map((place) =>
        combinedByTable(counting.map(({ ratings }) => ratings[place] ?? '')),
      );
      expect(whole?.across.map((across) => across.rating)).toEqual([...expected, null]);
      expect(whole?.across.at(-1)?.apart).toBe(true);
      const five = [...expected, wellLed];
      const known = five.flatMap((each) => each ?? []);
      expect(whole?.overall.rating).toBe(known.length < 5 ? null : combinedByTable(known));
      expect(others.map(({ overall }) => overall.rating)).toEqual(made.map(({ ratings }) => combinedByTable(ratings)));
    }),
    { numRuns: trials(60) },
  );
});

test('with locations, their ratings are combined first, well-led too', () => {
  fc.assert(
    fc.property(services, services, rating, (north, south, wellLed) => {
      const text = `${opening}# Overall\n\n# Well-led\n\nRating: ${nameOf(wellLed)}\n\n# North Hospital\n\n## Overall\n\n${servicesText(north, 2)}# South Hospital\n\n${servicesText(south, 2)}`;
      const { services: results } = analyseText(text).assessment;
      const combined = (made: readonly MadeService[]) =>
        [0, 1, 2, 3, 4].map((place) =>
          combinedByTable(made.filter((each) => !each.transferred).map(({ ratings }) => ratings[place] ?? '')),
        );
      const ofLocation = (name: string) =>
        results.find((result) => result.service.name === name)?.across.map((across) => across.rating);
      expect(ofLocation('North Hospital')).toEqual(combined(north));
      expect(ofLocation('South Hospital')).toEqual(combined(south));
      const whole = combined(north).map((each, place) => {
        const pair = [each, combined(south)[place] ?? null].flatMap((one) => one ?? []);
        return pair.length < 2 || place === 4 ? null : combinedByTable(pair);
      });
      expect(results[0]?.across.map((across) => across.rating)).toEqual(whole);
    }),
    { numRuns: trials(30) },
  );
});

describe('findings on combined ratings', () => {
  const four = (safe: string): MadeService[] =>
    [safe, safe, 'good', 'good'].map((first) => ({
      ratings: [first, 'good', 'good', 'good', 'good'],
      transferred: false,
    }));
  const trust = (safe: string, stated: string) =>
    trustText(four(safe), 'good').replace('# Well-led', `# Safe\n\nRating: ${stated}\n\n# Well-led`);
  const found = (text: string) =>
    lintText(text)
      .filter(({ rule }) => rule.startsWith('rating/overall'))
      .map(({ message }) => message);

  test('the rating of a key question that the services do not give', () => {
    expect(found(trust('requires-improvement', 'Good'))).toEqual([
      'The rating of Safe is Good, but 2 Good and 2 Requires improvement among the services give Requires improvement: 2 or more of 4 are Requires improvement. Write Requires improvement, or give the reason in a “Rationale:” line.',
    ]);
    expect(found(trust('good', 'Good'))).toEqual([]);
  });

  test('a rationale answers it, and the stated rating then counts', () => {
    const text = trust('inadequate', 'Good\nRationale: Both services are very small and closed in May.');
    expect(found(text)).toEqual([]);
    expect(analyseText(text).assessment.services[0]?.overall.rating).toBe('good');
  });

  test('services that decide nothing', () => {
    const text = trustText(
      ['inadequate', 'good', 'good', 'good'].map((first) => ({
        ratings: [first, 'good', 'good', 'good', 'good'],
        transferred: false,
      })),
      'good',
    ).replace('# Well-led', '# Safe\n\n# Well-led');
    expect(found(text)).toEqual([
      '3 Good and 1 Inadequate among the services: no rule of the framework decides this combination. The rating of Safe is for people to judge: give the reason in a “Rationale:” line.',
    ]);
  });
});

test('a service that holds no others has nothing combined, even where its framework combines', () => {
  const { report, assessment } = analyseText(
    '---\nframework: cqc-single-assessment@2024-12\n---\n\n# Effective\n\nRating: Good\n',
  );
  const [only] = assessment.services;
  const [effective] = only?.keyQuestions ?? [];
  expect(only?.across).toEqual([]);
  expect(report.framework && effective && explainKeyQuestion(effective, report.framework)).toEqual([
    'no score: Assessing needs, Delivering evidence-based care and treatment, How staff, teams and services work together, Supporting people to live healthier lives, Monitoring and improving outcomes and Consent to care and treatment have none',
  ]);
});
