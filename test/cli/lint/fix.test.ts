import { execFileSync } from 'node:child_process';
import { chmodSync, lstatSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { patchOf } from '../../../server/src/cli/lint/patch.ts';

import { filesOf, folderWith } from '../common/folder.ts';
import { keyline } from '../common/keyline.ts';
import { rightReport, wrongReport } from '../common/reports.ts';

test('--fix writes what is right, says so, and a second run changes nothing', async () => {
  const folder = folderWith({ 'a.report.md': wrongReport });
  const first = await keyline(['lint', '--fix'], { folder });
  expect(first).toEqual({ code: 0, out: '1 fix applied.\n1 report: no findings.\n', error: '' });
  expect(readFileSync(join(folder, 'a.report.md'), 'utf8')).toBe(rightReport);
  const second = await keyline(['lint', '--fix'], { folder });
  expect(second.out).toBe('1 report: no findings.\n');
});

test('--fix keeps the byte order mark, the line endings, the permissions and the link', async () => {
  const windows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
  const folder = folderWith({ 'real/a.report.md': windows(wrongReport) });
  const file = join(folder, 'real/a.report.md');
  chmodSync(file, 0o640);
  symlinkSync('real/a.report.md', join(folder, 'link.report.md'));
  await keyline(['lint', '--fix', 'link.report.md'], { folder });
  expect(readFileSync(file, 'utf8')).toBe(windows(rightReport));
  expect(statSync(file).mode & 0o777).toBe(0o640);
  expect(lstatSync(join(folder, 'link.report.md')).isSymbolicLink()).toBe(true);
});

test('without --fix nothing is written', async () => {
  const folder = folderWith({ 'a.report.md': wrongReport });
  const before = filesOf(folder);
  await keyline(['lint'], { folder });
  await keyline(['lint', '--diff'], { folder });
  await keyline(['score'], { folder });
  expect(filesOf(folder)).toEqual(before);
});

test('--diff prints a patch that git applies', async () => {
  const folder = folderWith({ 'wards/a.report.md': `\uFEFF${wrongReport}` });
  const { code, out, error } = await keyline(['lint', '--diff'], { folder });
  expect(code).toBe(1);
  expect(error).toBe('1 report would change.\n');
  expect(out).toMatchInlineSnapshot(`
    "--- a/wards/a.report.md
    +++ b/wards/a.report.md
    @@ -7,7 +7,7 @@
     # Caring
     
     Rating: Good
    -Score: 58
    +Score: 65
     
     ## Kindness, compassion and dignity
     
    "
  `);
  writeFileSync(join(folder, 'fix.patch'), out);
  execFileSync('git', ['apply', 'fix.patch'], { cwd: folder });
  expect(readFileSync(join(folder, 'wards/a.report.md'), 'utf8')).toBe(`\uFEFF${rightReport}`);
});

test('git applies the patch of thousands of changed lines too, which is found without a search', () => {
  const [before, after] = ['a\n'.repeat(2_000), `${'b\n'.repeat(2_000)}end`];
  const folder = folderWith({ 'a.report.md': before });
  const patch = patchOf({ name: 'a/a.report.md', text: before }, { name: 'b/a.report.md', text: after });
  writeFileSync(join(folder, 'fix.patch'), patch);
  execFileSync('git', ['apply', 'fix.patch'], { cwd: folder });
  expect(readFileSync(join(folder, 'a.report.md'), 'utf8')).toBe(after);
});

test('--diff without a fix prints nothing and is content', async () => {
  const folder = folderWith({ 'a.report.md': rightReport });
  expect(await keyline(['lint', '--diff'], { folder })).toEqual({ code: 0, out: '', error: 'Nothing would change.\n' });
});

test('--fix on standard input is a filter: the text comes out, the findings go beside it', async () => {
  const { code, out, error } = await keyline(['lint', '--fix', '-'], { folder: folderWith({}), input: wrongReport });
  expect([code, out]).toEqual([0, rightReport]);
  expect(error).toBe('1 fix applied.\n1 report: no findings.\n');
});

test('a file that cannot be decoded is left alone, and the others are fixed', async () => {
  const folder = folderWith({ 'a.report.md': wrongReport, 'broken.report.md': Buffer.from([0x23, 0x20, 0xff]) });
  const { code, error } = await keyline(['lint', '--fix'], { folder });
  expect(code).toBe(2);
  expect(error).toBe('broken.report.md: The file is not UTF-8: byte 2 does not fit. Save it as UTF-8.\n');
  expect(readFileSync(join(folder, 'a.report.md'), 'utf8')).toBe(rightReport);
  expect(readFileSync(join(folder, 'broken.report.md'))).toEqual(Buffer.from([0x23, 0x20, 0xff]));
});
