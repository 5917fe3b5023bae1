import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../common/folder.ts';
import { rightReport, wrongReport } from '../common/reports.ts';

/** Installing what the package needs to build takes most of it. */
const patience = 600_000;

/** Why the real pre-commit cannot be had here; null where it can. Root on Debian installs it. */
function whyNoPreCommit(): string | null {
  if (runs('pre-commit', ['--version'])) {
    return null;
  }
  if (process.getuid?.() !== 0 || !runs('apt-get', ['--version'])) {
    return 'pre-commit is not installed, and only root on Debian can install it here';
  }
  const installed = runs('apt-get', ['update', '-qq']) && runs('apt-get', ['install', '-y', '-qq', 'pre-commit']);
  return installed ? null : 'the Debian package pre-commit could not be installed';
}

function runs(program: string, words: readonly string[]): boolean {
  return spawnSync(program, words, { stdio: 'ignore' }).status === 0;
}

const obstacle = whyNoPreCommit();
if (obstacle !== null) {
  console.warn(`The test with the real pre-commit was not run: ${obstacle}.`);
}

test.runIf(process.env.CI === 'true' || obstacle === null)(
  'pre-commit refuses a wrong report, fixes it, and accepts it then',
  () => {
    expect(obstacle).toBe(null);
    const home = folderWith({});
    const keyline = join(home, 'keyline');
    execFileSync('git', ['clone', '--quiet', '--no-hardlinks', resolve('.'), keyline]);
    const revision = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: keyline, encoding: 'utf8' }).trim();
    const work = folderWith({
      'ward.report.md': wrongReport,
      'README.md': '# Nothing to check here\n',
      '.pre-commit-config.yaml': configuration(keyline, revision),
    });
    const environment = { ...process.env, PRE_COMMIT_HOME: join(home, 'cache'), NO_COLOR: '1' };
    const git = (...words: string[]) => spawnSync('git', words, { cwd: work, env: environment, encoding: 'utf8' });
    const commit = () => {
      git('add', '.');
      const { status, stdout, stderr } = git(...author, 'commit', '-m', 'A report');
      return { status, said: stdout + stderr };
    };

    git('init', '--quiet');
    execFileSync('pre-commit', ['install'], { cwd: work, env: environment });
    const refused = commit();
    expect(refused.said).toContain('The statement scores give 65, not 58: 13 of 20 = 65.');
    expect(refused.said).toMatch(/keyline lint\.+Failed/);
    expect(refused.status).not.toBe(0);

    const fixed = spawnSync('pre-commit', ['run', '--hook-stage', 'manual', 'keyline-fix', '--all-files'], {
      cwd: work,
      env: environment,
      encoding: 'utf8',
    });
    expect(fixed.stdout).toContain('files were modified by this hook');
    expect(readFileSync(join(work, 'ward.report.md'), 'utf8')).toBe(rightReport);

    const accepted = commit();
    expect(accepted.said).toMatch(/keyline lint\.+Passed/);
    expect(accepted.status).toBe(0);

    // What is staged counts, not what the folder holds; and it comes back as it was.
    const place = join(work, 'wards (north)');
    mkdirSync(place);
    writeFileSync(join(place, 'a b (1).report.md'), wrongReport);
    git('add', '.');
    writeFileSync(join(place, 'a b (1).report.md'), rightReport);
    const staged = git(...author, 'commit', '-m', 'Staged');
    expect([staged.status, staged.stdout + staged.stderr]).toEqual([1, expect.stringContaining('a b (1).report.md')]);
    expect(readFileSync(join(place, 'a b (1).report.md'), 'utf8')).toBe(rightReport);
    expect(commit().status).toBe(0);

    git('mv', 'ward.report.md', 'ward (2).report.md');
    writeFileSync(join(work, 'ward (2).report.md'), wrongReport);
    const renamed = commit();
    expect([renamed.status, renamed.said]).toEqual([1, expect.stringContaining('ward (2).report.md')]);
    writeFileSync(join(work, 'ward (2).report.md'), rightReport);
    expect(commit().status).toBe(0);

    writeFileSync(join(work, 'keyline.yaml'), 'ignore: [archive/]\n');
    mkdirSync(join(work, 'archive'));
    writeFileSync(join(work, 'archive', 'old.report.md'), wrongReport);
    expect(commit().status).toBe(0);

    writeFileSync(join(work, 'README.md'), '# Still nothing\n');
    rmSync(join(work, 'ward (2).report.md'));
    expect(commit().status).toBe(0);
  },
  patience,
);

const author = ['-c', 'user.name=A Reviewer', '-c', 'user.email=reviewer@example.org'];

function configuration(repository: string, revision: string): string {
  return `repos:
  - repo: ${repository}
    rev: ${revision}
    hooks:
      - id: keyline-lint
        language_version: system
      - id: keyline-fix
        language_version: system
        stages: [manual]
`;
}
