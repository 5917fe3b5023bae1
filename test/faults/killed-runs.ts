import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What was seen when a command was ended at any moment, again and again. */
export interface KilledRuns {
  readonly runs: number;
  /** How many ended before they were through. */
  readonly killed: number;
  /** Files that held neither what they had before nor what the command writes. */
  readonly damaged: number;
  /** Files of Keyline that lay beside the others once the next run was through. */
  readonly leftovers: number;
  /** Next runs that did not give what a run that nobody disturbs gives. */
  readonly wrong: number;
}

/** A command that writes, and what stands in the folder before it. */
export interface WritingCommand {
  readonly name: string;
  readonly words: readonly string[];
  readonly files: Readonly<Record<string, string>>;
}

const program = resolve('server/dist/cli.js');

/** Runs the built command line `runs` times and ends each run with SIGKILL at another moment of it. */
export async function killedRuns({ words, files }: WritingCommand, runs: number): Promise<KilledRuns> {
  const folder = mkdtempSync(join(tmpdir(), 'keyline-killed-'));
  try {
    fill(folder, files);
    let whole = await timeOf(folder, words);
    const after = textsIn(folder);
    const seen = { runs, killed: 0, damaged: 0, leftovers: 0, wrong: 0 };
    for (let index = 0; index < runs; index += 1) {
      rmSync(folder, { recursive: true, force: true });
      fill(folder, files);
      // The first third of a run only starts the program.
      const share = 0.3 + 0.75 * ((index * 0.618) % 1);
      seen.killed += (await run(folder, words, whole * share)) ? 1 : 0;
      for (const [name, text] of Object.entries(textsIn(folder))) {
        const isWhole = text === files[name] || text === after[name];
        seen.damaged += isWhole || isTemporary(name) ? 0 : 1;
      }
      // How busy the computer is changes: the next run goes by how long the last took.
      whole = await timeOf(folder, words);
      const then = textsIn(folder);
      seen.leftovers += Object.keys(then).filter(isTemporary).length;
      seen.wrong += Object.entries(after).every(([name, text]) => then[name] === text) ? 0 : 1;
    }
    return seen;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function isTemporary(name: string): boolean {
  return name.endsWith('.keyline');
}

function fill(folder: string, files: WritingCommand['files']): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(folder, name), text);
  }
}

function textsIn(folder: string): Record<string, string> {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** How long a run that nobody ends takes, in milliseconds. */
async function timeOf(folder: string, words: readonly string[]): Promise<number> {
  const start = performance.now();
  await run(folder, words, null);
  return performance.now() - start;
}

/** Whether the run was ended before it was through. `patience` is in milliseconds; null waits for it. */
function run(folder: string, words: readonly string[], patience: number | null): Promise<boolean> {
  const child = spawn(process.execPath, [program, ...words], { cwd: folder, stdio: 'ignore' });
  const timer = patience === null ? undefined : setTimeout(() => child.kill('SIGKILL'), patience);
  return new Promise((settle, fail) => {
    child.on('error', fail);
    child.on('exit', (_, signal) => {
      clearTimeout(timer);
      settle(signal === 'SIGKILL');
    });
  });
}
