#!/usr/bin/env node
import { codeCache } from './code-cache.ts';
import { exitCodes } from './exit-codes.ts';
import { loadScript } from './load-script.ts';

/** The names of the files that hold the commands; the build sets them. They change with what is in the files. */
declare const scriptNames: { readonly lint: string; readonly commands: string };

const words = process.argv.slice(2);
const [command = ''] = words;
const name = command === 'lint' ? scriptNames.lint : scriptNames.commands;
const cache = codeCache(name, command, process.env);
const script = loadScript(import.meta.dirname, name, cache?.read() ?? null);

script.main(words).then((code) => {
  process.exitCode = code;
  // A run that fails or only explains itself would leave most of the command's code out of the cache.
  const ranWhole = code === exitCodes.clean || code === exitCodes.findings;
  if (cache !== null && ranWhole && !script.cameFromCache && !words.includes('--help') && !words.includes('-h')) {
    cache.write(script.compiledCode());
  }
});
