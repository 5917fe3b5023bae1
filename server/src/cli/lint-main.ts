import { declareLint } from './declare/declare-lint.ts';
import { nodeTerminal } from './program/node-terminal.ts';
import { run } from './program/run.ts';

/** Runs a command line that begins with `lint`; gives the exit code. Hooks run it at every commit: it holds no more than it needs. */
export function main(words: readonly string[]): Promise<number> {
  return run(words, nodeTerminal(), declareLint);
}
