import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folderWith } from '../cli/common/folder.ts';
import { keyline } from '../cli/common/keyline.ts';
import { retellWalk } from './retell-walk.ts';
import { type WalkDesk, walkDesk } from './walk-desk.ts';
import { readWalk } from './walk-page.ts';

const path = 'docs/own-framework.md';
const page = readFileSync(path, 'utf8');
const example = resolve('examples/own-framework');

// With -u the page and the example take what is really seen; read what changed before it is kept.
describe('whoever walks through the page', () => {
  let desk: WalkDesk;
  beforeAll(async () => {
    desk = await walkDesk();
  });
  afterAll(() => desk.leave());

  test('sees what it shows', async () => {
    await expect(await retellWalk(page, desk)).toMatchFileSnapshot(resolve(path));
  });

  test.each(['keyline.yaml', 'marrow-schools.yaml', 'mill-lane.report.md', 'harbour.txt'])(
    'has %s of the example at the end',
    async (file) => {
      await expect(desk.textOf(file)).toMatchFileSnapshot(resolve(example, file));
    },
  );
});

test('the page shows findings, choices, hovers and commands', () => {
  const bodies = readWalk(page)
    .fences.map(({ body }) => body)
    .join('');
  for (const shown of [/^ *\^+ \S/gm, /^→ offers \S/gm, /^→ says \S/gm, /^→ .* writes$/gm, /^\$ keyline /gm]) {
    expect([...bodies.matchAll(shown)].length, String(shown)).toBeGreaterThan(1);
  }
});

test('the example is clean, also for those who stand in another folder', async () => {
  const folder = folderWith({});
  const reports = await keyline(['lint', '--fail-on', 'hint', example], { folder });
  expect(reports).toEqual({ code: 0, out: '1 report: no findings.\n', error: '' });
  const settings = ['marrow-schools.yaml', 'keyline.yaml'].map((file) => resolve(example, file));
  expect(await keyline(['lint', ...settings], { folder })).toMatchObject({ code: 0, out: '2 files: no findings.\n' });
});
