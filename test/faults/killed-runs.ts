import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isEnded, textsIn, timeOf, undisturbedRun, writeFiles } from './command-line.ts';
import type { WritingCommand } from './writing-commands.ts';

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

/** Runs the built command line `runs` times and ends each run with SIGKILL at another moment of it. */
export async function killedRuns(command: WritingCommand, runs: number): Promise<KilledRuns> {
  const { words, files } = command;
  const { texts: after, milliseconds } = await undisturbedRun(command);
  let whole = milliseconds;
  const folder = mkdtempSync(join(tmpdir(), 'keyline-killed-'));
  try {
    const seen = { runs, killed: 0, damaged: 0, leftovers: 0, wrong: 0 };
    for (let index = 0; index < runs; index += 1) {
      rmSync(folder, { recursive: true, force: true });
      writeFiles(folder, files);
      // The first third of a run only starts the program.
      const share = 0.3 + 0.75 * ((index * 0.618) % 1);
      seen.killed += (await isEnded(folder, words, whole * share)) ? 1 : 0;
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
