import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { UserError } from '../program/user-error.ts';

/** Bytes: lists of the files of large repositories. */
const mostOutput = 512 * 1024 * 1024;

/** Nothing that a repository configures is started, and its index is not written to only because it was looked at. */
export const quietWords = ['-c', 'core.fsmonitor=false', '-c', 'diff.relative=false'] as const;

/** Its messages in English, whatever the language of the computer, because Keyline looks for words in them. */
export function gitEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, GIT_OPTIONAL_LOCKS: '0', GIT_LITERAL_PATHSPECS: '1', LC_ALL: 'C' };
}

export interface GitAnswer {
  /** 0 where git did what it was asked. */
  readonly status: number;
  readonly output: string;
  readonly message: string;
}

/** Runs the program `git` in a folder. Throws a UserError where there is no such program. */
export function askGit(folder: string, words: readonly string[]): GitAnswer {
  const { error, status, stdout, stderr } = spawnSync('git', [...quietWords, ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: gitEnvironment(),
    maxBuffer: mostOutput,
  });
  if (error !== undefined) {
    throw new UserError(noGit(error));
  }
  return { status: status ?? 1, output: stdout, message: stderr.trim() };
}

/** What git prints. Throws a UserError with what git says where it cannot do what it is asked. */
export function gitOutput(folder: string, words: readonly string[]): string {
  const { status, output, message } = askGit(folder, words);
  if (status !== 0) {
    throw new UserError(`git could not tell what changed: ${reasonOf(message)}`);
  }
  return output;
}

/** The folder of the repository around a folder. Throws a UserError where there is none; `option` is what needs it. */
export function repositoryAround(folder: string, option: string): string {
  const { status, output, message } = askGit(folder, ['rev-parse', '--show-cdup']);
  if (status === 0) {
    return resolve(folder, output.replace(/\r?\n$/, ''));
  }
  if (/not a git repository/i.test(message)) {
    throw new UserError(
      `${option} needs a git repository, and this folder is in none. Run "git init" here, or name the reports.`,
    );
  }
  throw new UserError(`${option} needs a git repository with its files: ${reasonOf(message)}`);
}

/** Why git could not be run. */
export function noGit(fault: Error): string {
  return 'code' in fault && fault.code === 'ENOENT'
    ? 'The program "git" is needed to tell what changed, and it was not found. Install it, or name the reports.'
    : `git could not be run: ${fault.message}.`;
}

/** The first line of what git says, without its own headings. */
function reasonOf(message: string): string {
  const [first = ''] = message.split('\n');
  return first.replace(/^(?:fatal|error): /, '') || 'it gives no reason.';
}
