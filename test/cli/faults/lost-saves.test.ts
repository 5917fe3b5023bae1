import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs';
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
