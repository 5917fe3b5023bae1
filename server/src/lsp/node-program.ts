#!/usr/bin/env node
import { codeCache } from '../disk/compiled-code/code-cache.ts';
import { loadScript } from '../disk/compiled-code/load-script.ts';
import type { main } from './main.ts';
import { tuneEngineForTyping } from './platform/engine-settings.ts';

/** The name of the file that holds the server, and a name for what is in it; the build sets them. */
declare const serverScript: { readonly file: string; readonly contents: string };

// Half of a start is compiling, so what one start has compiled is kept for the next.
const folder = import.meta.dirname;
const { file: name, contents } = serverScript;
const cache = codeCache({ folder, name, contents, command: 'serve' }, process.env);
const script = loadScript<{ readonly main: typeof main }>(folder, name, cache?.read() ?? null);
const keep = script.cameFromCache ? null : cache;
if (keep === null) {
  tuneEngineForTyping();
}

script.exports.main(process.argv.slice(2), {
  folder,
  settled: () => {
    if (keep !== null) {
      keep.write(script.compiledCode());
      tuneEngineForTyping();
    }
  },
});
