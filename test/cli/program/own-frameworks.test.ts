import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../common/folder.ts';
import { keyline } from '../common/keyline.ts';

async function skeleton(id: string): Promise<string> {
  return (await keyline(['frameworks', 'new', id], { folder: folderWith({}) })).out;
}

describe('frameworks of a house', () => {
  test('a new one is sound, proves itself, and is not written over', async () => {
    const folder = folderWith({});
    const made = await keyline(['frameworks', 'new', 'village-schools', '-o', 'schools.yaml'], { folder });
    expect(made.code).toBe(0);
    const checked = await keyline(['frameworks', 'check', 'schools.yaml'], { folder });
    expect([checked.code, checked.out]).toEqual([0, 'schools.yaml: sound, and all 2 examples come true.\n']);
    const again = await keyline(['frameworks', 'new', 'others', '-o', 'schools.yaml'], { folder });
    expect(again.code).toBe(2);
    expect(readFileSync(join(folder, 'schools.yaml'), 'utf8')).toContain('id: village-schools');
    expect((await keyline(['frameworks', 'new', 'Village Schools'], { folder })).code).toBe(2);
  });

  test('an example that does not come true is told, and so is a slip in the file', async () => {
    const sound = await skeleton('schools');
    const folder = folderWith({
      'wrong.yaml': sound.replace(
        'gives: { first: good, second: weak, overall: weak }',
        'gives: { first: fair, overall: good }',
      ),
      'named.yaml': sound.replace('third-statement: 1 }', 'fourth-statement: 1 }'),
      'slip.yaml': sound.replace('to: 49', 'to: 48'),
    });
    const wrong = await keyline(['frameworks', 'check', 'wrong.yaml'], { folder });
    expect([wrong.code, wrong.out]).toEqual([
      1,
      'wrong.yaml: “one weak key question decides”: First key question is Good, not Fair; Overall is Weak, not Good.\n',
    ]);
    expect((await keyline(['frameworks', 'check', 'named.yaml'], { folder })).out).toBe(
      'named.yaml: “one weak key question decides”: there is no statement “fourth-statement”.\n',
    );
    const slip = await keyline(['frameworks', 'check', 'slip.yaml'], { folder });
    expect(slip.code).toBe(1);
    expect(slip.out).toMatch(/^slip\.yaml:\d+:\d+ /);
  });
});

describe('frameworks: in keyline.yaml', () => {
  const listed = async (files: Readonly<Record<string, string>>) => {
    const { code, out, error } = await keyline(['frameworks'], { folder: folderWith(files) });
    return { code, error, ids: out.split('\n').filter((line) => /^(?:schools|clubs)$/.test(line)) };
  };

  test('may name a folder of files', async () => {
    const files = {
      'keyline.yaml': 'frameworks: [house]\n',
      'house/schools.yaml': await skeleton('schools'),
      'house/clubs.yml': await skeleton('clubs'),
      'house/readme.md': '# Ours\n',
    };
    expect(await listed(files)).toEqual({ code: 0, error: '', ids: ['clubs', 'schools'] });
  });

  test('may name an installed package, of which it reads what package.json lists, and runs nothing', async () => {
    const manifest = { name: '@house/frameworks', main: 'boom.js', keyline: { frameworks: ['data/schools.yaml'] } };
    const files = {
      'keyline.yaml': "frameworks: ['@house/frameworks']\n",
      'node_modules/@house/frameworks/package.json': JSON.stringify(manifest),
      'node_modules/@house/frameworks/boom.js': 'throw new Error("run");\n',
      'node_modules/@house/frameworks/data/schools.yaml': await skeleton('schools'),
      'node_modules/@house/frameworks/clubs.yaml': await skeleton('clubs'),
    };
    expect(await listed(files)).toEqual({ code: 0, error: '', ids: ['schools'] });
  });

  test('takes all YAML files beside a package.json that lists none', async () => {
    const files = {
      'keyline.yaml': 'frameworks: [house-frameworks]\n',
      'node_modules/house-frameworks/package.json': '{}',
      'node_modules/house-frameworks/clubs.yaml': await skeleton('clubs'),
    };
    expect(await listed(files)).toEqual({ code: 0, error: '', ids: ['clubs'] });
  });

  test.each([
    ['house-frameworks', {}, 'no package of that name is installed'],
    ['house', { 'house/readme.md': '' }, 'There is no framework file in the folder house'],
    ['schools.yaml', {}, 'There is no framework file schools.yaml. Make it'],
    [
      'sly',
      { 'node_modules/sly/package.json': '{ "keyline": { "frameworks": ["../../secret.yaml"] } }' },
      'The package sly lists ../../secret.yaml, which is no file in it.',
    ],
  ])('%s that is not there is told', async (named, others, message) => {
    const { code, error } = await listed({ 'keyline.yaml': `frameworks: [${named}]\n`, ...others });
    expect([code, error.includes(message)]).toEqual([2, true]);
  });
});

test('a new framework without an id is asked for in words that can be read aloud', async () => {
  const { code, error } = await keyline(['frameworks', 'new'], { folder: folderWith({}) });
  expect({ code, error }).toEqual({ code: 2, error: 'This needs <id>. "keyline frameworks --help" says more.\n' });
});
