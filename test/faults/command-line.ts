import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { WritingCommand } from './writing-commands.ts';

/** The built command line. */
export const program = resolve('server/dist/cli.js');

/** What a run that nobody disturbs leaves in the folder, and how long it takes in milliseconds. */
export interface UndisturbedRun {
  readonly texts: Readonly<Record<string, string>>;
  readonly milliseconds: number;
}

const undisturbedRuns = new Map<WritingCommand, Promise<UndisturbedRun>>();

/** The same run for everybody who asks. */
export function undisturbedRun(command: WritingCommand): Promise<UndisturbedRun> {
  const run = undisturbedRuns.get(command) ?? runUndisturbed(command);
  undisturbedRuns.set(command, run);
  return run;
}

async function runUndisturbed({ words, files }: WritingCommand): Promise<UndisturbedRun> {
  const folder = mkdtempSync(join(tmpdir(), 'keyline-undisturbed-'));
  try {
    writeFiles(folder, files);
    const milliseconds = await timeOf(folder, words);
    return { texts: textsIn(folder), milliseconds };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How long a run that nobody ends takes, in milliseconds. */
export async function timeOf(folder: string, words: readonly string[]): Promise<number> {
  const start = performance.now();
  await isEnded(folder, words, null);
  return performance.now() - start;
}

/**
 * Runs the command line in this folder. Whether it was ended before it was through: after `patience` milliseconds it is
 * ended with SIGKILL; null waits for it.
 */
export function isEnded(
  folder: string,
  words: readonly string[],
  patience: number | null,
  file: string = program,
): Promise<boolean> {
  const child = spawn(process.execPath, [file, ...words], { cwd: folder, stdio: 'ignore' });
  const timer = patience === null ? undefined : setTimeout(() => child.kill('SIGKILL'), patience);
  return new Promise((settle, fail) => {
    child.on('error', fail);
    child.on('exit', (_, signal) => {
      clearTimeout(timer);
      settle(signal === 'SIGKILL');
    });
  });
}

/** Writes these files into the folder, which is made if there is none. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(folder, name), text);
  }
}

/** The texts of the files that lie in the folder itself. */
export function textsIn(folder: string): Record<string, string> {
  const names = readdirSync(folder).filter((name) => statSync(join(folder, name)).isFile());
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
