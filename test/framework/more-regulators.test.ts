import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../server/src/analysis/analyse.ts';
import { tryExamples } from '../../server/src/analysis/framework-examples.ts';
import { readFrameworkSource } from '../../server/src/framework/check/framework-source.ts';
import type { FrameworkFile } from '../../server/src/framework/file/framework-schema.ts';
import { addFrameworks, builtInLibrary } from '../../server/src/framework/file/library.ts';
import { lint } from '../../server/src/rules/lint.ts';
import { defaultSettings } from '../../server/src/rules/rule-settings.ts';
import { parseDocument } from '../../server/src/syntax/parse-document.ts';
import { everyList } from '../assessment/scores.ts';
import { lintText } from '../common/lint-text.ts';

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
