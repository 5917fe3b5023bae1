import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../server/src/analysis/analyse.ts';
import { tryExamples } from '../../server/src/analysis/framework-examples.ts';
import { pointsOf } from '../../server/src/assessment/overall/points.ts';
import { readFrameworkSource } from '../../server/src/framework/check/framework-source.ts';
import type { FrameworkFile } from '../../server/src/framework/file/framework-schema.ts';
import { addFrameworks, builtInLibrary } from '../../server/src/framework/file/library.ts';
import type { Framework } from '../../server/src/framework/framework.ts';
import { lint } from '../../server/src/rules/lint.ts';
import { defaultSettings } from '../../server/src/rules/rule-settings.ts';
import { parseDocument } from '../../server/src/syntax/parse-document.ts';
import { everyChoice, everyList } from '../assessment/scores.ts';
import { analyseText, lintText } from '../common/lint-text.ts';
import { builtIn } from './built-in.ts';

const rulesIn = (text: string) => lintText(text).map(({ rule }) => rule);
const example = (name: string) => readFileSync(`examples/${name}.report.md`, 'utf8');

describe('social care for children in England', () => {
  const shipped = builtInLibrary().files.get('ofsted-childrens-homes')?.() as FrameworkFile;
  const [whole, safe, led] = shipped.keyQuestions.map(({ name }) => name);
  const names = shipped.ratings.map(({ name }) => name);

  /** "Helped and protected Inadequate: the overall experiences are Inadequate." The worst is 3. */
  const inWords = ([overall = 0, protectedAt = 0]: readonly number[]) => (protectedAt === 3 ? 3 : overall);

  function agreesWithWords(file: FrameworkFile): boolean {
    const library = addFrameworks(builtInLibrary(), [file]);
    return everyList(3, [0, 1, 2, 3]).every((given) => {
      const sections = [whole, safe, led].map((name, place) => `# ${name}\n\nRating: ${names[given[place] ?? 0]}\n`);
      const text = `---\nframework: ofsted-childrens-homes\n---\n\n${sections.join('\n')}`;
      const [service] = analyse(parseDocument(text), { library }).assessment.services;
      return service?.keyQuestions[0]?.rating === shipped.ratings[inWords(given)]?.id;
    });
  }

  test('all 64 homes are rated as the rule says', () => {
    expect(agreesWithWords(shipped)).toBe(true);
  });

  test.each<[string, Partial<FrameworkFile>]>([
    ['without the cap', { caps: [] }],
    ['a cap by leaders', { caps: shipped.caps?.map((cap) => ({ ...cap, keyQuestion: 'leaders-and-managers' })) ?? [] }],
    ['a cap that holds too early', { caps: shipped.caps?.map((cap) => ({ ...cap, rating: 'good' })) ?? [] }],
    ['a cap that leaves too much', { caps: shipped.caps?.map((cap) => ({ ...cap, atBest: 'good' })) ?? [] }],
  ])('%s is noticed', (_name, change) => {
    expect(agreesWithWords({ ...shipped, ...change })).toBe(false);
  });

  test('is read in its own words', () => {
    const wrong = example('lark-rise').replace('managers to be good', 'managers to be outstanding');
    expect(rulesIn(wrong)).toEqual(['claim/rating']);
  });
});

describe('youth justice services', () => {
  const framework = builtIn('hmi-probation-youth');
  const standards = framework.keyQuestions.filter(({ optional }) => optional !== true);
  const bestFirst = ['outstanding', 'good', 'requires-improvement', 'inadequate'];
  const services = everyChoice(12, bestFirst);

  /** "Outstanding 3, Good 2, Requires improvement 1, Inadequate 0; 0 to 6, 7 to 18, 19 to 30, 31 to 36": every point is a pebble. */
  function inWords(ratings: readonly string[]): string {
    const pebbles = ratings.map((rating) => 'ooo'.slice(bestFirst.indexOf(rating))).join('').length;
    return pebbles <= 6
      ? 'inadequate'
      : pebbles <= 18
        ? 'requires-improvement'
        : pebbles <= 30
          ? 'good'
          : 'outstanding';
  }

  function agreesWithWords(candidate: Framework): boolean {
    const { overall } = candidate;
    return services.every((ratings) => {
      const counted = standards.map((definition, place) => ({
        definition,
        rating: ratings[place] ?? null,
        standing: false,
      }));
      return overall.method === 'points' && pointsOf(counted, overall, candidate)?.rating === inWords(ratings);
    });
  }

  test('all 455 choices of twelve ratings give the overall rating of their points', () => {
    expect([services.length, standards.length]).toEqual([455, 12]);
    expect(agreesWithWords(framework)).toBe(true);
  });

  const { overall, ratings } = framework;
  const bands = overall.method === 'points' ? overall.bands : [];
  const withBands = (changed: typeof bands): Framework =>
    overall.method === 'points' ? { ...framework, overall: { ...overall, bands: changed } } : framework;
  test.each([
    ...bands.flatMap((band, place): [string, Framework][] => [
      [`without ${band.rating}`, withBands(bands.toSpliced(place, 1))],
      ...[1, -1].flatMap((by): [string, Framework][] =>
        band.atLeast === undefined
          ? []
          : [
              [
                `${band.rating} from ${band.atLeast + by}`,
                withBands(bands.with(place, { ...band, atLeast: band.atLeast + by })),
              ],
            ],
      ),
    ]),
    ...ratings.map((rating, place): [string, Framework] => [
      `${rating.name} counts one more`,
      { ...framework, ratings: ratings.with(place, { ...rating, value: (rating.value ?? 0) + 1 }) },
    ]),
  ])('%s is noticed', (_name, mutant) => {
    expect(agreesWithWords(mutant)).toBe(false);
  });

  test('resettlement counts no points, and holds down the best rating where it is inadequate', () => {
    const text = (rating: string, overallRating: string) =>
      example('wexcombe-youth')
        .replace(/^Rating: .*$/gm, 'Rating: Outstanding')
        .replace('rated good', `rated ${overallRating.toLowerCase()}`)
        .replace('Rating: Outstanding', `Rating: ${overallRating}`)
        .replace(
          '# Recommendations',
          `# Resettlement policy and provision\n\nRating: ${rating}\n\nWe looked at it.\n\n# Recommendations`,
        );
    expect(rulesIn(text('Requires improvement', 'Outstanding'))).toEqual([]);
    expect(rulesIn(text('Inadequate', 'Good'))).toEqual([]);
    expect(rulesIn(text('Inadequate', 'Outstanding'))).toContain('rating/limit-ignored');
  });
});

describe('care at home in Scotland', () => {
  const names = ['How well do we support people’s wellbeing?', 'How good is our leadership?'];
  const text = (sector: string) =>
    `---\nframework: care-inspectorate-scotland\nsector: ${sector}\nscope: [Leadership, Key question 1]\n---\n\n# ${names[0]}\n\nRating: Good\n\n## 1.1\n\nScore: 4\n\nWe looked at it.\n\n## 1.2\n\nScore: 5\n\nWe looked at it.\n\n# ${names[1]}\n\nRating: Weak\n\n## 2.2\n\nScore: 2\n\nWe looked at it.\n`;

  test('has no setting to look at, and its lowest indicator decides too', () => {
    expect(analyseText(text('Support service - care at home')).report.framework?.keyQuestions).toHaveLength(4);
    expect(rulesIn(text('Support service - care at home'))).toEqual([]);
    expect(rulesIn(text('Support service - care at home').replace('Rating: Weak', 'Rating: Good'))).toEqual([
      'rating/mismatch',
    ]);
    expect(analyseText(text('Care home')).report.framework?.keyQuestions).toHaveLength(5);
  });
});

describe('Wales', () => {
  const themes = (names: readonly string[], sector: string) =>
    `---\nframework: care-inspectorate-wales\nsector: ${sector}\n---\n\n${names.map((name) => `# ${name}\n\nRating: Good\n`).join('\n')}`;
  const three = ['Well-being', 'Care and support', 'Leadership and management'];

  test('rates the environment only where people live in it', () => {
    expect(rulesIn(themes(three, 'Domiciliary support service'))).toEqual([]);
    expect(rulesIn(themes(three, 'Care home'))).toEqual(['structure/missing-key-question']);
    expect(rulesIn(themes([...three, 'Environment'], 'Care home'))).toEqual([]);
  });

  test('tells requires improvement from requires significant improvement, in sentences too', () => {
    const wrong = example('bryn-awel').replace(
      'leadership and management requires improvement',
      'leadership and management requires significant improvement',
    );
    expect(rulesIn(example('bryn-awel'))).toEqual([]);
    expect(rulesIn(wrong)).toEqual(['claim/rating']);
  });
});

describe('Ireland', () => {
  test('judges each regulation by itself, by number, by title or by both, and misses none that was left out', () => {
    for (const name of ['Regulation 15: Staffing', 'Regulation 15', 'Staffing']) {
      expect(rulesIn(example('glen-view').replace('## Regulation 15: Staffing', `## ${name}`))).toEqual([]);
    }
    const [first] = example('glen-view').split('# Quality and safety');
    expect(rulesIn(`${first}`.replace(/^scope:.*\n/m, ''))).toEqual([]);
  });

  test('knows the colours of risk, and its own words', () => {
    expect(rulesIn(example('glen-view').replace('Rating: Not compliant', 'Rating: Not compliant (orange)'))).toEqual(
      [],
    );
    const red = example('glen-view').replace('Rating: Not compliant', 'Rating: Not compliant (red)');
    expect(rulesIn(red)).toEqual(['claim/rating']);
    const wrong = example('glen-view').replace('to be not compliant', 'to be substantially compliant');
    expect(rulesIn(wrong)).toEqual(['claim/rating']);
  });
});

describe.each([
  ['internal-audit', 'foundry'],
  ['vendor-review', 'cloud-archive'],
])('beyond care: %s', (folder, report) => {
  const { file, problems } = readFrameworkSource(readFileSync(`examples/${folder}/${folder}.yaml`, 'utf8'));

  test('is sound, and its own examples come true', () => {
    expect(problems).toEqual([]);
    const results = file === null ? [] : tryExamples(file);
    expect(results.length).toBeGreaterThan(1);
    expect(results.flatMap((result) => result.problems)).toEqual([]);
  });

  test('has a report that is as it should be', () => {
    const library = addFrameworks(builtInLibrary(), file === null ? [] : [file]);
    const text = readFileSync(`examples/${folder}/${report}.report.md`, 'utf8');
    expect(lint(analyse(parseDocument(text), { library }), defaultSettings)).toEqual([]);
  });
});
