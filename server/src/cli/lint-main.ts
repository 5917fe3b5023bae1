import { isMainThread } from 'node:worker_threads';
import { declareLint } from './declare/declare-lint.ts';
import { nodeTerminal } from './program/node-terminal.ts';
import { run } from './program/run.ts';

/** Runs a command line that begins with `lint`; gives the exit code. Hooks run it at every commit: it holds no more than it needs. */
export async function main(words: readonly string[]): Promise<number> {
  if (!isMainThread) {
    const { serveChecks } = await import('./lint/jobs/serve-checks.ts');
    return serveChecks();
  }
  return run(words, nodeTerminal(), declareLint);
}
