import { declareCommands } from './declare-commands.ts';
import { nodeTerminal } from './node-terminal.ts';
import { run } from './run.ts';

/** Runs any command line; gives the exit code. */
export function main(words: readonly string[]): Promise<number> {
  return run(words, nodeTerminal(), declareCommands);
}
