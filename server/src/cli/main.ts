#!/usr/bin/env node
import { codeCache } from '../disk/compiled-code/code-cache.ts';
import { loadScript } from '../disk/compiled-code/load-script.ts';
import { tuneEngineForOneRun } from './program/engine-settings.ts';
import { exitCodes } from './program/exit-codes.ts';

/** The names of the files that hold the commands; the build sets them. They change with what is in the files. */
declare const scriptNames: { readonly lint: string; readonly commands: string };

/** What each of the two bundles with commands gives. */
interface Commands {
  /** Runs a command line (without the program's own name); gives the exit code. */
  readonly main: (words: readonly string[]) => Promise<number>;
}

tuneEngineForOneRun();

const words = process.argv.slice(2);
const [command = ''] = words;
const name = command === 'lint' ? scriptNames.lint : scriptNames.commands;
const cache = codeCache({ folder: import.meta.dirname, name, contents: name, command }, process.env);
const script = loadScript<Commands>(import.meta.dirname, name, cache?.read() ?? null);

script.exports.main(words).then((code) => {
  process.exitCode = code;
  // A run that fails or only explains itself would leave most of the command's code out of the cache.
  const ranWhole = code === exitCodes.clean || code === exitCodes.findings;
  if (cache !== null && ranWhole && !script.cameFromCache && !words.includes('--help') && !words.includes('-h')) {
    cache.write(script.compiledCode());
  }
});
