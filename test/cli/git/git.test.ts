import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Files, folderWith } from '../common/folder.ts';
import { keyline } from '../common/keyline.ts';
import { rightReport, wrongReport } from '../common/reports.ts';
import { git, repositoryWith } from '../common/repository.ts';

function write(folder: string, files: Files): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

/** The reports in which something was found, and the exit code. */
async function found(folder: string, ...words: string[]) {
  const { code, out, error } = await keyline(['lint', '--format', 'json', ...words], { folder });
  const files: readonly { path: string; findings: readonly unknown[] }[] = out === '' ? [] : JSON.parse(out).files;
  return { code, checked: files.map(({ path, findings }) => `${path}: ${findings.length}`), error };
}

describe('--staged', () => {
  test('what is staged counts, not what the folder holds', async () => {
    const folder = repositoryWith({ 'a.report.md': rightReport, 'b.report.md': rightReport });
    write(folder, { 'a.report.md': wrongReport, 'b.report.md': `${rightReport}\nMore.\n` });
    git(folder, 'add', '.');
    write(folder, { 'a.report.md': rightReport, 'b.report.md': wrongReport });
    expect(await found(folder, '--staged')).toEqual({
      code: 1,
      checked: ['a.report.md: 1', 'b.report.md: 0'],
      error: '',
    });
  });

  test('nothing but what the next commit changes is checked', async () => {
    const folder = repositoryWith({ 'committed.report.md': wrongReport });
    write(folder, { 'new.report.md': wrongReport, 'staged.md': '# No report\n' });
    git(folder, 'add', 'staged.md');
    expect(await found(folder, '--staged')).toEqual({ code: 0, checked: [], error: 'No report is staged.\n' });
  });

  test('before the first commit too', async () => {
    const folder = folderWith({ 'a.report.md': wrongReport });
    git(folder, 'init', '--quiet');
    git(folder, 'add', '.');
    expect(await found(folder, '--staged')).toMatchObject({ code: 1, checked: ['a.report.md: 1'] });
  });

  test('a renamed one, one with spaces and parentheses, one whose file is gone from the folder; not an ignored one', async () => {
    const folder = repositoryWith({ 'old.report.md': rightReport, 'keyline.yaml': 'ignore: [archive/]\n' });
    git(folder, 'mv', 'old.report.md', 'new (2).report.md');
    write(folder, {
      'wards (north)/a b.report.md': wrongReport,
      'gone.report.md': wrongReport,
      'archive/x.report.md': wrongReport,
      'Überblick.report.md': wrongReport,
    });
    git(folder, 'add', '.');
    rmSync(join(folder, 'gone.report.md'));
    expect(await found(folder, '--staged')).toMatchObject({
      checked: [
        'gone.report.md: 1',
        'new (2).report.md: 0',
        'wards (north)/a b.report.md: 1',
        'Überblick.report.md: 1',
      ],
      error: '',
    });
    expect(await found(join(folder, 'wards (north)'), '--staged')).toMatchObject({ checked: ['a b.report.md: 1'] });
    expect(await found(folder, '--staged', 'wards (north)')).toMatchObject({
      checked: ['wards (north)/a b.report.md: 1'],
    });
  });

  test('the configuration and the previous report count as they are staged', async () => {
    const next = rightReport.replace('status: draft\n', 'status: draft\nprevious: old.report.md\n');
    const folder = repositoryWith({ 'keyline.yaml': 'rules:\n  score/*: off\n', 'readme.md': '# About\n' });
    write(folder, { 'a.report.md': wrongReport, 'old.report.md': rightReport, 'next.report.md': next });
    git(folder, 'add', '.');
    write(folder, { 'keyline.yaml': 'rules:\n  score/*: error\n' });
    rmSync(join(folder, 'old.report.md'));
    const { checked } = await found(folder, '--staged');
    expect(checked).toEqual(['a.report.md: 0', 'next.report.md: 0', 'old.report.md: 0']);
    git(folder, 'rm', '--quiet', '--cached', 'old.report.md');
    write(folder, { 'old.report.md': rightReport });
    git(folder, 'add', '.');
    git(folder, 'commit', '--quiet', '--message', 'All');
    git(folder, 'rm', '--quiet', 'old.report.md');
    write(folder, { 'old.report.md': rightReport, 'next.report.md': `${next}\nMore.\n` });
    git(folder, 'add', 'next.report.md');
    expect((await found(folder, '--staged')).checked).toEqual(['next.report.md: 1']);
  });

  test('a staged configuration is checked', async () => {
    const folder = repositoryWith({});
    write(folder, { 'keyline.yaml': 'rules: 3\n' });
    git(folder, 'add', '.');
    expect(await found(folder, '--staged')).toMatchObject({ code: 1, checked: ['keyline.yaml: 1'] });
  });

  test('its patch can be applied to what is staged', async () => {
    const folder = repositoryWith({});
    write(folder, { 'a.report.md': wrongReport });
    git(folder, 'add', '.');
    write(folder, { 'a.report.md': `${wrongReport}\nNot staged.\n` });
    await keyline(['lint', '--staged', '--diff', '-o', '../staged.patch'], { folder });
    git(folder, 'apply', '--cached', '../staged.patch');
    rmSync(join(folder, '../staged.patch'));
    expect(git(folder, 'show', ':a.report.md')).toBe(rightReport);
    expect(readFileSync(join(folder, 'a.report.md'), 'utf8')).toBe(`${wrongReport}\nNot staged.\n`);
  });

  test('what cannot be is told: no repository, no git, fixes, standard input', async () => {
    const folder = folderWith({ 'a.report.md': wrongReport });
    const said = async (words: readonly string[], environment: Record<string, string> = {}, input = '') => {
      const { code, error } = await keyline(['lint', ...words], { folder, environment, input });
      expect(code).toBe(2);
      return error;
    };
    expect(await said(['--staged'])).toMatch(/^--staged needs a git repository, and this folder is in none\./);
    expect(await said(['--since', 'HEAD'])).toMatch(/^--since needs a git repository/);
    expect(await said(['--staged'], { PATH: '/nowhere' })).toMatch(/^The program "git" is needed .* was not found\./);
    expect(await said(['--staged', '--fix'])).toMatch(/^--staged checks what is staged and changes no file/);
    expect(await said(['--staged', '-'])).toMatch(/^Standard input is not in git/);
    expect(await said(['--staged', '--since', 'HEAD'])).toMatch(/^Give --staged or --since, not both/);
  });
});

describe('--since', () => {
  test('what has changed since, by name or not yet known to git, as the folder holds it', async () => {
    const folder = repositoryWith({
      'a.report.md': rightReport,
      'b.report.md': wrongReport,
      'c.report.md': rightReport,
    });
    git(folder, 'mv', 'c.report.md', 'd.report.md');
    write(folder, { 'a.report.md': wrongReport, 'new/e.report.md': wrongReport });
    expect(await found(folder, '--since', 'HEAD')).toEqual({
      code: 1,
      checked: ['a.report.md: 1', 'd.report.md: 0', 'new/e.report.md: 1'],
      error: '',
    });
  });

  test('a branch is counted from where it began', async () => {
    const folder = repositoryWith({ 'a.report.md': rightReport, 'b.report.md': rightReport });
    git(folder, 'branch', 'trunk');
    write(folder, { 'a.report.md': wrongReport });
    git(folder, 'commit', '--quiet', '--all', '--message', 'On the branch');
    git(folder, 'checkout', '--quiet', 'trunk');
    write(folder, { 'b.report.md': wrongReport });
    git(folder, 'commit', '--quiet', '--all', '--message', 'On the trunk');
    git(folder, 'checkout', '--quiet', '-');
    expect((await found(folder, '--since', 'trunk')).checked).toEqual(['a.report.md: 1']);
  });

  test('a revision that there is not is told, and so is a name that looks like an option', async () => {
    const folder = repositoryWith({ 'a.report.md': rightReport });
    for (const revision of ['nowhere', '--output=x']) {
      const { code, error } = await keyline(['lint', `--since=${revision}`], { folder });
      expect([code, error]).toEqual([2, expect.stringContaining(`There is no revision "${revision}"`)]);
    }
  });

  test('nothing changed is no fault', async () => {
    const folder = repositoryWith({ 'a.report.md': wrongReport });
    expect(await found(folder, '--since', 'HEAD')).toEqual({
      code: 0,
      checked: [],
      error: 'No report has changed since HEAD.\n',
    });
  });
});
