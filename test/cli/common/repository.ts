import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { type Files, folderWith } from './folder.ts';

/** Runs git in a folder as somebody whose settings are those of nobody, and gives how that went. */
export function runGit(folder: string, ...words: string[]): SpawnSyncReturns<string> {
  const identity = {
    GIT_AUTHOR_NAME: 'A Reviewer',
    GIT_AUTHOR_EMAIL: 'reviewer@example.org',
    GIT_COMMITTER_NAME: 'A Reviewer',
    GIT_COMMITTER_EMAIL: 'reviewer@example.org',
  };
  const env = { PATH: process.env.PATH, HOME: folder, GIT_CONFIG_NOSYSTEM: '1', ...identity };
  return spawnSync('git', words, { cwd: folder, env, encoding: 'utf8' });
}

/** The same, and gives what it printed. Throws where git fails. */
export function git(folder: string, ...words: string[]): string {
  const { status, stdout, stderr } = runGit(folder, ...words);
  if (status !== 0) {
    throw new Error(`git ${words.join(' ')}: ${stderr}`);
  }
  return stdout;
}

/** A repository in which these files are committed, for one test. Gives its path. */
export function repositoryWith(files: Files): string {
  const folder = folderWith(files);
  git(folder, 'init', '--quiet');
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--allow-empty', '--message', 'Reports');
  return folder;
}
