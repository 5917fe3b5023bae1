import { chmodSync, chownSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { staysAsNow, writeWholeFile } from '../../../server/src/cli/files/write-file.ts';
import { writeBack } from '../../../server/src/cli/lint/fix-delivery.ts';
import { filesOf, folderWith } from '../common/folder.ts';

const meanwhile = 'was changed by somebody else meanwhile, so it is left as it is';

test('what an author saves while their report is fixed stays, and nothing is left over', () => {
  const folder = folderWith({ 'a.report.md': 'saved since\n' });
  const file = join(folder, 'a.report.md');
  const source = { file, path: 'a.report.md', text: 'read\n', at: 0, byteOrderMark: false };
  expect(() => writeBack(source, 'fixed\n')).toThrow(meanwhile);
  expect(Object.values(filesOf(folder))).toEqual(['saved since\n']);
});

test('a report that nobody touched is fixed, with its byte order mark and its permissions', () => {
  const folder = folderWith({ 'a.report.md': '\uFEFFread\n' });
  const file = join(folder, 'a.report.md');
  chmodSync(file, 0o600);
  writeBack({ file, path: 'a.report.md', text: 'read\n', at: 0, byteOrderMark: true }, 'fixed\n');
  expect(readFileSync(file, 'utf8')).toBe('\uFEFFfixed\n');
  expect(statSync(file).mode & 0o777).toBe(process.platform === 'win32' ? 0o666 : 0o600);
});

test('a report that may only be read is left as it is, and that is said', () => {
  const folder = folderWith({ 'a.report.md': 'read\n' });
  const file = join(folder, 'a.report.md');
  chmodSync(file, 0o444);
  const source = { file, path: 'a.report.md', text: 'read\n', at: 0, byteOrderMark: false };
  expect(() => writeBack(source, 'fixed\n')).toThrow('cannot be written: it is read-only.');
  expect(Object.values(filesOf(folder))).toEqual(['read\n']);
});

test.skipIf(process.getuid?.() !== 0)('a report that root fixes still belongs to its author', () => {
  const folder = folderWith({ 'a.report.md': 'read\n' });
  const file = join(folder, 'a.report.md');
  chownSync(file, 4321, 1234);
  chmodSync(file, 0o640);
  writeBack({ file, path: 'a.report.md', text: 'read\n', at: 0, byteOrderMark: false }, 'fixed\n');
  const { uid, gid, mode } = statSync(file);
  expect([uid, gid, mode & 0o777]).toEqual([4321, 1234, 0o640]);
});

test.each([
  ['saved', (file: string) => writeFileSync(file, 'by hand\n')],
  ['made', (file: string) => writeFileSync(`${file}.new`, 'by hand\n')],
])('a page that is %s while it is made anew stays', (_, act) => {
  const folder = folderWith({ 'a.html': 'before\n' });
  const file = join(folder, 'a.html');
  const place = _ === 'made' ? `${file}.new` : file;
  const isUnchanged = staysAsNow(place);
  act(file);
  expect(() => writeWholeFile(place, 'made anew\n', isUnchanged)).toThrow(meanwhile);
  expect(readFileSync(place, 'utf8')).toBe('by hand\n');
});
