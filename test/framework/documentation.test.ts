import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { phraseKinds, slotNames } from '../../server/src/framework/framework.ts';
import { readFrameworkSource } from '../../server/src/framework/framework-source.ts';
import { addFrameworks, builtInLibrary, listFrameworks, resolveFramework } from '../../server/src/framework/library.ts';
import { matchPhrases } from '../../server/src/framework/phrases.ts';

const page = readFileSync('docs/frameworks.md', 'utf8');
const [example = '', revisions = ''] = [...page.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, yaml]) => yaml ?? '');

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
