import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { caringReport } from '../../lsp/caring-report.ts';
import { filesOf, folderWith } from '../common/folder.ts';
import { keyline } from '../common/keyline.ts';

const name = 'caring.report.md';
/** Without the wrong score of the other. */
const rightReport = caringReport.replace('Score: 66', 'Score: 65');

test('a report becomes a complete page on standard output', async () => {
  const folder = folderWith({ [name]: rightReport });
  const { code, out, error } = await keyline(['render', name], { folder });
  expect({ code, error }).toEqual({ code: 0, error: '' });
  expect(out).toMatch(/^<!doctype html>\n?<html lang="en-GB">/);
  expect(out).toContain('<main id="report" tabindex="-1">');
  expect(out.trimEnd()).toMatch(/<\/html>$/);
});

test('a fragment holds the inside of the main part alone, and the title is the one that is wanted', async () => {
  const folder = folderWith({ [name]: rightReport });
  const { out } = await keyline(['render', name, '--fragment', '--title', 'Care at Lakeside'], { folder });
  expect(out).toMatch(/^<header/);
  expect(out).toContain('>Care at Lakeside</h1>');
  expect(out).not.toContain('<style>');
});

test('a page is written to the file that is named', async () => {
  const folder = folderWith({ [name]: rightReport });
  const { code, out, error } = await keyline(['render', name, '-o', 'page.html'], { folder });
  expect({ code, out, error }).toEqual({ code: 0, out: '', error: '1 page written.\n' });
  expect(readFileSync(join(folder, 'page.html'), 'utf8')).toMatch(/<h2 id="report-caring"[^>]*>Caring<\/h2>/);
});

test('several reports become pages in the same folders, with links between them', async () => {
  const linked = `${rightReport}\n[The other](../b/${name}#caring) and [a page](https://example.org/x.report.md)\n`;
  const folder = folderWith({ [`a/${name}`]: linked, [`b/${name}`]: rightReport });
  const { code, error } = await keyline(['render', 'a', 'b', '-o', 'site'], { folder });
  expect({ code, error }).toEqual({ code: 0, error: '2 pages written.\n' });
  const files = filesOf(join(folder, 'site'));
  expect(Object.keys(files)).toEqual(['a', 'b'].map((part) => join(folder, 'site', part, 'caring.html')));
  expect(readFileSync(join(folder, 'site/a/caring.html'), 'utf8')).toContain('href="../b/caring.html#report-caring"');
  expect(readFileSync(join(folder, 'site/a/caring.html'), 'utf8')).toContain('href="https://example.org/x.report.md"');
});

test('several pages need a folder: that is said once, and nothing is printed', async () => {
  const folder = folderWith({ [`a/${name}`]: rightReport, [`b/${name}`]: rightReport, [`c/${name}`]: rightReport });
  const { code, out, error } = await keyline(['render', '.'], { folder });
  expect([code, out]).toEqual([2, '']);
  expect(error).toBe(
    'There are 3 reports, and only one page can go to standard output. Say with -o to which folder the pages are to go: keyline render . -o pages/\n',
  );
});

test('a folder with one report is printed like the report', async () => {
  const folder = folderWith({ [`a/${name}`]: rightReport });
  const [whole, named] = await Promise.all(
    [
      ['render', '.'],
      ['render', `a/${name}`],
    ].map((words) => keyline(words, { folder })),
  );
  expect(whole).toEqual(named);
});

test('two reports that would become the same page are told apart', async () => {
  const folder = folderWith({ [name]: rightReport, 'caring.md': rightReport });
  const { code, error } = await keyline(['render', name, 'caring.md', '-o', 'site/'], { folder });
  expect(code).toBe(2);
  expect(error).toContain('would both be written to');
  expect(existsSync(join(folder, 'site/caring.html'))).toBe(true);
});

test('a report that is not there is said to be missing', async () => {
  const folder = folderWith({});
  const { code, out, error } = await keyline(['render', 'none.report.md'], { folder });
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(error).toContain('none.report.md');
});

test('errors of a report are told, and with --check it gets no page', async () => {
  const folder = folderWith({ 'right.report.md': rightReport, 'wrong.report.md': caringReport });
  const told = await keyline(['render', 'wrong.report.md', '-o', 'page.html'], { folder });
  expect(told.error).toBe('wrong.report.md has 1 error. "keyline lint" shows what is wrong.\n1 page written.\n');
  expect(told.code).toBe(0);
  const checked = await keyline(['render', '.', '-o', 'site/', '--check'], { folder });
  expect(checked.error).toBe(
    'wrong.report.md has 1 error, so no page is made of it. "keyline lint" shows what is wrong.\n1 page written.\n',
  );
  expect(checked.code).toBe(1);
  expect(Object.keys(filesOf(join(folder, 'site')))).toEqual([join(folder, 'site/right.html')]);
});
