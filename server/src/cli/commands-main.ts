import { declareCommands } from './declare/declare-commands.ts';
import { nodeTerminal } from './program/node-terminal.ts';
import { run } from './program/run.ts';

/** Runs any command line; gives the exit code. */
export function main(words: readonly string[]): Promise<number> {
  return run(words, nodeTerminal(), declareCommands);
}
