import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isFastRun } from '../common/fast-run.ts';
import { isEnded, program, timeOf, writeFiles } from './command-line.ts';
import { type FullDisk, onDisk } from './full-disk.ts';
import type { KilledRuns } from './killed-runs.ts';
import { slip } from './writing-commands.ts';

const cacheName = '.keyline-cache';
const page = 4096;

/** Enough reports for a cache of several pages. */
const count = isFastRun ? 6 : 24;
const files: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from({ length: count }, (_, index) => [`r${index}.report.md`, `${slip}\n${index}\n`]),
);

/**
 * Ends `lint --cache` with SIGKILL at another moment of each of so many runs, most of them about when it writes what it
 * keeps. Damaged is a cache file that is not whole, wrong a next run that prints what it would not without a cache.
 */
export async function killedWhileKeeping(runs: number): Promise<KilledRuns> {
  const folder = mkdtempSync(join(tmpdir(), 'keyline-killed-lint-'));
  const seen = { runs, killed: 0, damaged: 0, leftovers: 0, wrong: 0 };
  try {
    for (let index = 0; index < runs; index += 1) {
      fill(folder, `${index}`);
      const whole = await timeOf(folder, ['lint', '--cache']);
      // Every report is another than before, so that all of the cache is new.
      fill(folder, `${index} again`);
      const share = 0.6 + 0.5 * ((index * 0.618) % 1);
      seen.killed += (await isEnded(folder, ['lint', '--cache'], whole * share)) ? 1 : 0;
      seen.damaged += isWhole(join(folder, cacheName)) ? 0 : 1;
      const next = lint(folder, '--cache');
      const expected = lint(folder);
      seen.wrong += next.stdout === expected.stdout && next.status === expected.status && next.stderr === '' ? 0 : 1;
      const allowed = new Set([...Object.keys(files), cacheName]);
      seen.leftovers += readdirSync(folder).filter((name) => !allowed.has(name)).length;
    }
    return seen;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Runs `lint --cache` on a disk with no, one, two … pages left, and then on one that cannot be written at all: it must
 * print what it prints without a cache, and a note where it keeps nothing.
 */
export function keepingOnFullDisk(runs: number): FullDisk {
  const folder = mkdtempSync(join(tmpdir(), 'keyline-full-lint-'));
  const seen = { runs, full: 0, damaged: 0, wrong: 0 };
  const used = Object.values(files).reduce((sum, text) => sum + Math.ceil(Buffer.byteLength(text) / page) * page, 0);
  const look = () => {
    const { status, stdout, stderr } = lint(folder, '--cache');
    const expected = lint(folder);
    const isKept = existsSync(join(folder, cacheName));
    seen.full += isKept ? 0 : 1;
    seen.damaged += isWhole(join(folder, cacheName)) && readdirSync(folder).length === count + (isKept ? 1 : 0) ? 0 : 1;
    const isSaid = stderr.startsWith('The cache is not written, so the next run is no quicker: ');
    seen.wrong += stdout === expected.stdout && status === expected.status && isSaid === !isKept ? 0 : 1;
  };
  try {
    for (let free = 0; free < runs; free += 1) {
      // The folder itself takes a page.
      onDisk(folder, used + (free + 1) * page, files, look);
    }
    onDisk(folder, used + 16 * 1024 * 1024, files, () => {
      execFileSync('mount', ['-o', 'remount,ro', folder]);
      look();
    });
    return seen;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function fill(folder: string, more: string): void {
  writeFiles(
    folder,
    Object.fromEntries(
      Object.entries(files).map(([name, text]) => [
        name,
        `${text}${more}
`,
      ]),
    ),
  );
}

/** Whether a cache file is one that was written to its end, or there is none. */
function isWhole(file: string): boolean {
  return !existsSync(file) || /^keyline cache .*\n$/s.test(readFileSync(file, 'utf8'));
}

function lint(folder: string, ...words: string[]) {
  const all = [program, 'lint', '--format', 'json', ...words];
  return spawnSync(process.execPath, all, { cwd: folder, encoding: 'utf8' });
}
