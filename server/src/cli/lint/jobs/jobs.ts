import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { once } from '../../../text/memory.ts';
import { UserError } from '../../program/user-error.ts';
import { type CheckOutcome, type CheckTask, textChecker } from './check-text.ts';
import { startWorkers } from './workers.ts';

/** Reports that are checked at the same time, and handled one after the other, in the order in which they were given. */
export interface Jobs {
  /** Has a report checked elsewhere, and handles it in its turn. False where nobody has room: the caller checks it. */
  readonly take: (task: CheckTask, handle: (outcome: CheckOutcome) => void | Promise<void>) => Promise<boolean>;
  /** Does something when all that was given before is handled. */
  readonly inTurn: (act: () => void | Promise<void>) => Promise<void>;
  /** Waits until all is handled. Throws what handling threw. */
  readonly finish: () => Promise<void>;
  readonly close: () => void;
}

/** More threads gain little: findings are printed by one. */
const mostByDefault = 4;
const mostAllowed = 64;
/** Reports that may wait for one before them; each is in memory with its findings. */
const mostAhead = 50;

/** How many reports are checked at the same time: as many as are asked for, else as there are cores. */
export function jobCount(asked: string | undefined): number {
  if (asked === undefined) {
    return Math.min(mostByDefault, availableParallelism());
  }
  if (!/^\d{1,2}$/.test(asked) || Number(asked) < 1 || Number(asked) > mostAllowed) {
    throw new UserError(`--jobs takes a number from 1 to ${mostAllowed}, not "${asked}".`);
  }
  return Number(asked);
}

/** So many jobs, of which one is this thread. Null for one alone, and where the program is not built. */
export function startJobs(count: number, note: (message: string) => void): Jobs | null {
  const script = join(import.meta.dirname, 'cli.js');
  return count === 1 || !existsSync(script) ? null : jobsWith(count - 1, script, note);
}

/** The same with threads that run this script; `worth` says how much text must be read before the first is started. */
export function jobsWith(threads: number, script: string, note: (message: string) => void, worth?: number): Jobs {
  const workers = startWorkers(threads, script, note, worth);
  const checkHere = once(textChecker);
  let last: Promise<void> = Promise.resolve();
  let ahead = 0;

  async function inTurn(act: () => void | Promise<void>): Promise<void> {
    ahead += 1;
    last = last.then(act).finally(() => {
      ahead -= 1;
    });
    // What it throws is thrown when all is done.
    last.catch(() => {});
    if (ahead >= mostAhead) {
      await last;
    }
  }

  return {
    take: async (task, handle) => {
      // While this thread checks reports, the others’ answers wait to be heard.
      await setImmediate();
      const outcome = workers.offer(task);
      if (outcome === null) {
        return false;
      }
      await inTurn(async () => {
        await handle((await outcome) ?? (await checkHere()(task)));
      });
      return true;
    },
    inTurn,
    finish: () => last,
    close: workers.close,
  };
}
