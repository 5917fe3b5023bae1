import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Files, folderWith } from '../common/folder.ts';
import { keyline, type Outcome } from '../common/keyline.ts';
import { rightReport } from '../common/reports.ts';

/** The reports that a run found, in its order, with what it said beside them. */
async function found(files: Files, words: readonly string[] = [], prepare: (folder: string) => void = () => {}) {
  const folder = folderWith(files);
  prepare(folder);
  const outcome = await keyline(['score', '--format', 'csv', ...words], { folder });
  return { ...outcome, paths: pathsOf(outcome) };
}

function pathsOf({ out }: Outcome): readonly string[] {
  const rows = out.split('\r\n').slice(1, -1);
  return [...new Set(rows.map((row) => row.split(',')[0] ?? ''))];
}

describe('what is a report', () => {
  test('a file *.report.md, and other Markdown whose front matter names a framework, sorted', async () => {
    const { paths } = await found({
      'b.report.md': rightReport,
      'a/plain.md': rightReport,
      'a/readme.md': '# About\n\nframework: not in front matter\n',
      'a/notes.md': '---\ntitle: Notes\n---\nframework: x\n',
      'a/marked.md': `\uFEFF${rightReport.replaceAll('\n', '\r\n')}`,
      'text.txt': rightReport,
    });
    expect(paths).toEqual(['a/marked.md', 'a/plain.md', 'b.report.md']);
  });

  test('a named file is one whatever its name, and is looked at once', async () => {
    const { paths, code } = await found({ 'text.txt': rightReport }, ['text.txt', './text.txt']);
    expect(paths).toEqual(['text.txt']);
    expect(code).toBe(0);
  });

  test('a folder without any is a mistake, and says what a report is', async () => {
    const { code, error } = await found({ 'readme.md': '# About\n' });
    expect(code).toBe(2);
    expect(error).toMatch(/^No report was found in \.\. A report is a file \*\.report\.md/);
  });

  test('--only-reports passes over other files without a word', async () => {
    const folder = folderWith({ 'readme.md': '# About\n' });
    const outcome = await keyline(['lint', '--only-reports', '--quiet', 'readme.md'], { folder });
    expect(outcome).toEqual({ code: 0, out: '', error: '' });
  });

  test('links that lead round in a circle end', async () => {
    const { paths, code } = await found({ 'a/a.report.md': rightReport }, [], (folder) => {
      symlinkSync('..', join(folder, 'a/up'));
      symlinkSync('self.report.md', join(folder, 'a/self.report.md'));
    });
    expect(paths).toEqual(['a/a.report.md']);
    expect(code).toBe(0);
  });
});

describe('what is ignored', () => {
  test('as git does it: the deeper file wins, and an ignored folder is not entered', async () => {
    const { paths } = await found({
      '.git/HEAD': '',
      '.gitignore': 'drafts/\n*.old.report.md\n',
      'drafts/.gitignore': '!*\n',
      'drafts/a.report.md': rightReport,
      'b.old.report.md': rightReport,
      'kept/.gitignore': '!*.old.report.md\n',
      'kept/c.old.report.md': rightReport,
      'node_modules/d.report.md': rightReport,
    });
    expect(paths).toEqual(['kept/c.old.report.md']);
  });

  test('.keylineignore can take back what .gitignore ignores', async () => {
    const { paths } = await found({
      '.gitignore': 'a.report.md\nb.report.md\n',
      '.keylineignore': '!a.report.md\n',
      'a.report.md': rightReport,
      'b.report.md': rightReport,
    });
    expect(paths).toEqual(['a.report.md']);
  });

  test('a .gitignore outside the repository does not reach into it', async () => {
    const files = { '.gitignore': '*.report.md\n', 'repository/.git/HEAD': '', 'repository/a.report.md': rightReport };
    const { paths } = await found(files, ['repository']);
    expect(paths).toEqual(['repository/a.report.md']);
  });

  test('the configuration ignores relative to its own folder', async () => {
    const { paths } = await found({
      'wards/keyline.yaml': 'ignore: [/old/, "*.copy.report.md", "!keep.copy.report.md"]\n',
      'wards/old/a.report.md': rightReport,
      'wards/new/old/b.report.md': rightReport,
      'wards/c.copy.report.md': rightReport,
      'wards/keep.copy.report.md': rightReport,
      'old/d.report.md': rightReport,
    });
    expect(paths).toEqual(['old/d.report.md', 'wards/keep.copy.report.md', 'wards/new/old/b.report.md']);
  });

  test('a file that is named is ignored too, and that is said', async () => {
    const { code, paths, error } = await found({ '.keylineignore': 'drafts/\n', 'drafts/a.report.md': rightReport }, [
      'drafts/a.report.md',
    ]);
    expect(paths).toEqual([]);
    expect(error).toBe('drafts/a.report.md is passed over: "drafts/" in .keylineignore ignores it.\n');
    expect(code).toBe(0);
  });
});

test('the nearest configuration alone counts', async () => {
  const folder = folderWith({
    'keyline.yaml': 'ignore: ["*.report.md"]\n',
    'wards/keyline.yaml': '# nothing is ignored here\n',
    'wards/a.report.md': rightReport,
    'b.report.md': rightReport,
  });
  expect(pathsOf(await keyline(['score', '--format', 'csv'], { folder }))).toEqual(['wards/a.report.md']);
});
