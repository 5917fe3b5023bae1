import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { program, textsIn, undisturbedRun, writeFiles } from './command-line.ts';
import type { WritingCommand } from './writing-commands.ts';

/** What was seen when a command wrote to a disk that became full, with more and more room left. */
export interface FullDisk {
  readonly runs: number;
  /** How many had too little room. */
  readonly full: number;
  /** Files that held neither what they had before nor what the command writes, and files of Keyline left over. */
  readonly damaged: number;
  /** Runs that had too little room and said nothing, and next runs, with room, that did not give what was asked for. */
  readonly wrong: number;
}

const page = 4096;

/** Whether small disks can be made here: that takes Linux and root. */
export const canFillDisks = process.platform === 'linux' && process.getuid?.() === 0 && canMount();

/** Runs the built command line `runs` times, each time with a page of 4 KB more left on the disk. */
export async function fullDisk(command: WritingCommand, runs: number): Promise<FullDisk> {
  const { words, files } = command;
  const { texts: after } = await undisturbedRun(command);
  const folder = mkdtempSync(join(tmpdir(), 'keyline-full-'));
  const seen = { runs, full: 0, damaged: 0, wrong: 0 };
  const used = Object.values(files).reduce((sum, text) => sum + Math.ceil(Buffer.byteLength(text) / page) * page, 0);
  try {
    for (let free = 0; free < runs; free += 1) {
      // The folder itself takes a page.
      onDisk(folder, used + (free + 1) * page, files, () => {
        const { status, stderr } = run(folder, words);
        const then = textsIn(folder);
        const isWhole = Object.entries(then).every(([name, text]) => text === files[name] || text === after[name]);
        const isDone = Object.entries(after).every(([name, text]) => then[name] === text);
        seen.damaged += isWhole ? 0 : 1;
        seen.full += isDone ? 0 : 1;
        seen.wrong += !isDone && (status === 0 || stderr === '') ? 1 : 0;
        execFileSync('mount', ['-o', `remount,size=${used + 16 * 1024 * 1024}`, folder]);
        run(folder, words);
        const last = textsIn(folder);
        seen.wrong += Object.entries(after).every(([name, text]) => last[name] === text) ? 0 : 1;
      });
    }
    return seen;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Does some work on a disk of `size` bytes that holds these files. */
export function onDisk<Result>(
  folder: string,
  size: number,
  files: WritingCommand['files'],
  work: () => Result,
): Result {
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder]);
  try {
    writeFiles(folder, files);
    return work();
  } finally {
    execFileSync('umount', [folder]);
  }
}

function run(folder: string, words: readonly string[]): { readonly status: number | null; readonly stderr: string } {
  return spawnSync(process.execPath, [program, ...words], { cwd: folder, encoding: 'utf8' });
}

function canMount(): boolean {
  const folder = join(tmpdir(), `keyline-mount-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]).status === 0;
  if (mounted) {
    spawnSync('umount', [folder]);
  }
  rmSync(folder, { recursive: true, force: true });
  return mounted;
}
