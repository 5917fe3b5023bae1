import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesOf, folderWith } from '../common/folder.ts';
import { keyline } from '../common/keyline.ts';

describe('new', () => {
  const words = ['new', '--framework', 'cqc-single-assessment@2024-12'];

  test('makes a report that lints with hints only', async () => {
    const folder = folderWith({});
    const made = await keyline([...words, '--service', 'Acute wards', '-o', 'ward.report.md'], { folder });
    expect(made).toEqual({ code: 0, out: '', error: 'ward.report.md written.\n' });
    const { code, out } = await keyline(['lint', '--fail-on', 'information', '--format', 'json'], { folder });
    expect(code).toBe(0);
    expect(JSON.parse(out).summary.hint).toBeGreaterThan(0);
  });

  test('prints it where no file is named', async () => {
    const { out } = await keyline([...words, '--scope', 'Safe'], { folder: folderWith({}) });
    expect(out).toMatch(/^---\nframework: cqc-single-assessment@2024-12\n/);
    expect(out).toMatch(/^# Safe$/m);
    expect(out).not.toMatch(/^# Caring$/m);
  });

  test('takes key questions with spaces or commas between them', async () => {
    for (const scope of [['Safe', 'Caring'], ['safe,caring'], ['Safe, Caring']]) {
      const { out } = await keyline([...words, '--scope', ...scope], { folder: folderWith({}) });
      expect(out.match(/^# .*$/gm)).toEqual(['# Safe', '# Caring']);
    }
  });

  test('does not overwrite unless told to', async () => {
    const folder = folderWith({ 'ward.report.md': 'mine\n' });
    const refused = await keyline([...words, '-o', 'ward.report.md'], { folder });
    expect(refused.code).toBe(2);
    expect(refused.error).toMatch(/exists already\. Give another name, or --force to replace it\.\n$/);
    expect(readFileSync(join(folder, 'ward.report.md'), 'utf8')).toBe('mine\n');
    expect((await keyline([...words, '-o', 'ward.report.md', '--force'], { folder })).code).toBe(0);
  });

  test('names that the framework does not have are refused with the nearest', async () => {
    const folder = folderWith({});
    const scope = await keyline([...words, '--scope', 'Carring'], { folder });
    expect(scope.error).toMatch(/has no key question Carring: did you mean Caring\? It has: Safe, Effective/);
    const framework = await keyline(['new', '--framework', 'cqc-inspections'], { folder });
    expect(framework.error).toMatch(/^Unknown framework cqc-inspections/);
    const dates = await keyline([...words, '--assessed', 'soon'], { folder });
    expect([dates.code, dates.error]).toEqual([
      2,
      '--assessed soon is not a date: write a day or a range such as "3 to 14 March 2025".\n',
    ]);
    const none = await keyline(['new'], { folder });
    expect([scope.code, framework.code, none.code]).toEqual([2, 2, 2]);
    expect(filesOf(folder)).toEqual({});
  });

  test('a folder that cannot be written to', async () => {
    const folder = folderWith({ file: '' });
    const { code, error } = await keyline([...words, '-o', 'file/ward.report.md'], { folder });
    expect(code).toBe(2);
    expect(error).toMatch(/cannot be written: a part of its path is not a folder|cannot be written: .*exist/);
  });
});

const page = `Harbour View
22-23 June 2022
Caring
Good
Kindness, compassion and dignity
Score: 3
Staff greeted people by name.
`;

describe('import', () => {
  test('a page to standard output, what was not understood beside it', async () => {
    const { code, out, error } = await keyline(['import', 'page.txt'], { folder: folderWith({ 'page.txt': page }) });
    expect(code).toBe(0);
    expect(out).toMatch(/^# Caring\n\nRating: Good\n/m);
    expect(error).toMatch(/^page\.txt:2: not understood: "22-23 June 2022"/);
  });

  test('what is left out is listed when asked for', async () => {
    const folder = folderWith({ 'page.txt': `Skip to main content\n${page}` });
    const plain = await keyline(['import', 'page.txt'], { folder });
    expect(plain.error).not.toContain('Skip to');
    const listed = await keyline(['import', 'page.txt', '--removed'], { folder });
    expect(listed.error).toMatch(/^page\.txt:1: left out: "Skip to main content" \(words of the website\)$/m);
    expect(listed.out).toBe(plain.out);
  });

  test('a folder to a folder, text and HTML, with the same folders in it', async () => {
    const folder = folderWith({
      'pages/a.txt': page,
      'pages/more/b.html': '<main><h2>Caring</h2><p>Staff were kind.</p></main>',
      'pages/picture.png': '',
    });
    const { code, error } = await keyline(['import', 'pages', '-o', 'reports'], { folder });
    expect(code).toBe(0);
    expect(error).toMatch(/2 pages read\.\n$/);
    expect(readFileSync(join(folder, 'reports/a.report.md'), 'utf8')).toContain('Staff greeted people by name.');
    expect(readFileSync(join(folder, 'reports/more/b.report.md'), 'utf8')).toContain('# Caring\n\nStaff were kind.\n');
  });

  test('nothing is overwritten, and nothing written twice', async () => {
    const folder = folderWith({
      'pages/a.txt': page,
      'out/a.report.md': 'mine\n',
      'twice/a.txt': page,
      'twice/a.html': page,
    });
    const before = filesOf(folder);
    const wrong = async (...words: string[]) => {
      const { code, error } = await keyline(['import', ...words], { folder });
      expect(code).toBe(2);
      return error;
    };
    expect(await wrong('pages', '-o', 'out')).toMatch(/exists already/);
    expect(await wrong('pages/a.txt', '-o', 'out')).toMatch(/exists already/);
    expect(await wrong('twice', '-o', 'new')).toMatch(/would both be written to/);
    expect(await wrong('pages')).toMatch(/^pages is a folder: say with -o which folder/);
    expect(await wrong('out', '-o', 'new')).toMatch(/^No page was found in out\./);
    expect(await wrong('nowhere')).toBe('nowhere: The path cannot be read: it does not exist.\n');
    expect(filesOf(folder)).toEqual(before);
  });

  test('a page that cannot be read is said, and the others are imported', async () => {
    const folder = folderWith({ 'pages/a.txt': page, 'pages/b.txt': Uint8Array.of(0, 0) });
    const { code, error } = await keyline(['import', 'pages', '-o', 'reports'], { folder });
    expect(code).toBe(2);
    expect(error).toMatch(/^pages\/b\.txt: The file is not text: byte 0 is NUL/m);
    expect(readFileSync(join(folder, 'reports/a.report.md'), 'utf8')).toContain('# Caring');
  });

  test('a report needs no import', async () => {
    const folder = folderWith({ 'a.report.md': '---\nframework: cqc-single-assessment\n---\n' });
    const { code, error } = await keyline(['import', 'a.report.md'], { folder });
    expect([code, error]).toEqual([2, expect.stringMatching(/^a\.report\.md: This is a report already/)]);
  });
});
