import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';

/** A bundle that runs. */
export interface LoadedScript<Exports> {
  readonly exports: Exports;
  /** Whether the compiled code that was handed in could be used. */
  readonly cameFromCache: boolean;
  /** The code as compiled until now: functions are compiled when they are first called, so ask after they were. */
  readonly compiledCode: () => Buffer;
}

/** What the build makes of a bundle: a function around it. */
type Wrapper<Exports> = (
  require: NodeJS.Require,
  module: { exports: Exports | null },
  exports: object,
  folder: string,
) => void;

/** Loads a bundle, with the code that an earlier run compiled of the same bundle if there is some. */
export function loadScript<Exports>(folder: string, name: string, compiled: Buffer | null): LoadedScript<Exports> {
  const filename = join(folder, name);
  // The build writes ASCII only, which is quicker to read and to compile.
  const source = readFileSync(filename, 'latin1');
  const script = new Script(source, { filename, ...(compiled !== null && { cachedData: compiled }) });
  const wrapper: Wrapper<Exports> = script.runInThisContext();
  const module: Parameters<Wrapper<Exports>>[1] = { exports: null };
  wrapper(createRequire(filename), module, {}, folder);
  if (module.exports === null) {
    throw new Error(`${filename} is not what the build makes.`);
  }
  return {
    exports: module.exports,
    cameFromCache: compiled !== null && script.cachedDataRejected === false,
    compiledCode: () => script.createCachedData(),
  };
}
