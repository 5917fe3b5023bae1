import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyse } from '../../server/src/analysis/analyse.ts';
import { draftRelease } from '../../server/src/exchange/release/draft-release.ts';
import { readFrameworkSource } from '../../server/src/framework/check/framework-source.ts';
import {
  addFrameworks,
  builtInLibrary,
  listFrameworks,
  resolveFramework,
} from '../../server/src/framework/file/library.ts';
import { phraseKinds, slotNames } from '../../server/src/framework/model/phrase.ts';
import { matchPhrases } from '../../server/src/framework/phrases/phrases.ts';
import { parseDocument } from '../../server/src/syntax/parse-document.ts';

const page = readFileSync('docs/frameworks.md', 'utf8');
const [example = '', release = '', revisions = ''] = [...page.matchAll(/^```yaml\n(.*?)^```$/gms)].map(
  ([, yaml]) => yaml ?? '',
);

test('the example of an own framework works', () => {
  const { file, problems } = readFrameworkSource(example);
  expect(problems).toEqual([]);
  const library = addFrameworks(builtInLibrary(), file === null ? [] : [file]);
  const { framework } = resolveFramework(library, 'village-schools', null);
  if (framework === undefined) {
    throw new Error('The example does not resolve.');
  }
  const [match] = matchPhrases(framework, 'For care the school has 67 points of 100.');
  expect(match?.slots.score?.value).toBe('67');
  expect(match?.slots['key-question']?.value).toBe('care');
});

test('the example of news releases fits into it, and a release can be drafted', () => {
  const { file, problems } = readFrameworkSource(example + release);
  expect(problems).toEqual([]);
  const library = addFrameworks(builtInLibrary(), file === null ? [] : [file]);
  const report = parseDocument(
    '---\nframework: village-schools\nlocation: Hill School\nprevious: { overall: Weak }\n---\n\n# Overall\n\nRating: Secure\n',
  );
  const drafting = draftRelease(analyse(report, { library }), [], { report: 'hill.report.md' });
  expect('release' in drafting && drafting.release).toContain(
    '# Hill School is judged Secure\n\nWe have published a report on Hill School.\n\nThe overall judgement has gone from Weak to Secure.\n',
  );
});

test('the example of revisions fits into it', () => {
  const { file, problems } = readFrameworkSource(example + revisions);
  expect(problems).toEqual([]);
  expect(file?.revisions?.map(({ revision }) => revision)).toEqual(['2024', '2025']);
});

test('the list names every framework and revision', () => {
  const list = readFileSync('docs/framework-list.md', 'utf8');
  for (const { id, revisions: all } of listFrameworks(builtInLibrary())) {
    expect(list).toContain(`## \`${id}\``);
    for (const { revision } of all) {
      expect(list).toContain(`| \`${revision}\` |`);
    }
  }
});

test('the page names every kind of phrase and slot', () => {
  for (const name of [...phraseKinds.map((name) => `\`${name}\``), ...slotNames.map((name) => `\`{${name}}\``)]) {
    expect(page).toContain(name);
  }
});
