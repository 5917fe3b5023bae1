import { Worker } from 'node:worker_threads';
import type { CheckOutcome, CheckTask } from './check-text.ts';

/** Threads that check reports beside this one. */
export interface Workers {
  /** Gives a report to a thread that has room for it. Null where none has: the caller checks it itself. */
  readonly offer: (task: CheckTask) => Promise<CheckOutcome | null> | null;
  readonly close: () => void;
}

interface Thread {
  readonly worker: Worker;
  /** Called with what comes of the reports that it has; with null where it ended without it. */
  readonly waiting: Map<number, (outcome: CheckOutcome | null) => void>;
}

/**
 * How much text, in UTF-16 code units, is read before a thread is started, and again before each further one. To start
 * one costs as much as to check some ten reports of 80 KB, so it pays where much more than that is to come.
 */
const worthAThread = 2_000_000;
/** Reports that a thread has at a time: the next ones are there when it is done with one. */
const mostWaiting = 3;

/** At most so many threads, each of which runs this script. `note` is told when one ends that should not. */
export function startWorkers(
  most: number,
  script: string,
  note: (message: string) => void,
  worth: number = worthAThread,
): Workers {
  const threads: Thread[] = [];
  let allowed = most;
  let read = 0;
  let sent = 0;

  function start(): void {
    const worker = new Worker(script, { argv: ['lint'] });
    const thread: Thread = { worker, waiting: new Map() };
    threads.push(thread);
    const ended = (reason: string) => {
      const place = threads.indexOf(thread);
      if (place !== -1) {
        threads.splice(place, 1);
        allowed = threads.length;
        note(`A thread that checked reports ended before its time (${reason}). Its reports are checked without it.`);
        for (const answer of thread.waiting.values()) {
          answer(null);
        }
      }
    };
    worker.on('message', ({ id, outcome }: { readonly id: number; readonly outcome: CheckOutcome }) => {
      thread.waiting.get(id)?.(outcome);
      thread.waiting.delete(id);
    });
    worker.on('error', ({ message }) => ended(message));
    worker.on('exit', (code) => ended(`exit code ${code}`));
  }

  return {
    offer: (task) => {
      read += task.text.length;
      if (threads.length < allowed && read > worth * (threads.length + 1)) {
        start();
      }
      const thread = threads.find(({ waiting }) => waiting.size < mostWaiting);
      if (thread === undefined) {
        return null;
      }
      return new Promise((resolve) => {
        sent += 1;
        thread.waiting.set(sent, resolve);
        thread.worker.postMessage({ id: sent, task });
      });
    },
    close: () => {
      for (const { worker } of threads.splice(0)) {
        void worker.terminate();
      }
    },
  };
}
