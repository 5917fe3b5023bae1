import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../common/folder.ts';
import { keyline } from '../common/keyline.ts';
import { rightReport } from '../common/reports.ts';

const untidy = rightReport.replace('Rating: Good', 'rating :  good').replace('# Caring\n\n', '# Caring\n');
const bytes = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;

test('brings reports into house style, names those it changed, and leaves the others alone', async () => {
  const folder = folderWith({ 'a.report.md': bytes(untidy), 'b.report.md': rightReport });
  expect(await keyline(['format'], { folder })).toEqual({
    code: 0,
    out: 'a.report.md\n',
    error: '1 report formatted. 1 report left as before.\n',
  });
  expect(readFileSync(join(folder, 'a.report.md'), 'utf8')).toBe(bytes(rightReport));
  expect(await keyline(['format'], { folder })).toMatchObject({
    out: '',
    error: '0 reports formatted. 2 reports left as before.\n',
  });
});

test('--check changes nothing, and its exit code tells whether something would change', async () => {
  const folder = folderWith({ 'a.report.md': untidy, 'b.report.md': rightReport });
  expect(await keyline(['format', '--check'], { folder })).toEqual({
    code: 1,
    out: 'a.report.md\n',
    error: '1 report would be formatted. 1 report would stay as before.\n',
  });
  expect(readFileSync(join(folder, 'a.report.md'), 'utf8')).toBe(untidy);
  expect(await keyline(['format', '--check', 'b.report.md'], { folder })).toMatchObject({ code: 0, out: '' });
});

test('--diff prints a patch', async () => {
  const folder = folderWith({ 'a.report.md': untidy });
  const { code, out } = await keyline(['format', '--diff'], { folder });
  expect(code).toBe(1);
  expect(out).toContain('-rating :  good\n+\n+Rating: Good\n');
});

test('is a filter for standard input', async () => {
  const folder = folderWith({});
  expect(await keyline(['format', '-'], { folder, input: untidy })).toEqual({ code: 0, out: rightReport, error: '' });
});

test('a path that cannot be read is told, with exit code 2, and the others are formatted', async () => {
  const folder = folderWith({ 'a.report.md': untidy });
  const { code, out, error } = await keyline(['format', '.', 'nowhere'], { folder });
  expect([code, out]).toEqual([2, 'a.report.md\n']);
  expect(error).toContain('nowhere: The path cannot be read: it does not exist.');
});
