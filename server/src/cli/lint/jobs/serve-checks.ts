import { parentPort } from 'node:worker_threads';
import { type CheckTask, textChecker } from './check-text.ts';

/** In a thread of its own: checks what the main thread sends, one report after the other, until it is ended. */
export function serveChecks(): Promise<never> {
  const check = textChecker();
  let turn: Promise<void> = Promise.resolve();
  parentPort?.on('message', ({ id, task }: { readonly id: number; readonly task: CheckTask }) => {
    turn = turn.then(async () => parentPort?.postMessage({ id, outcome: await check(task) }));
  });
  return new Promise(() => {});
}
