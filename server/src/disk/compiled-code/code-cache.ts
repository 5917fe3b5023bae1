import {
  closeSync,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from './cache-folder.ts';
import { sealed, unsealed } from './sealed-bytes.ts';

/** Keeps the compiled code of one command between runs. Nothing here ever fails: without the cache a run is only slower. */
export interface CodeCache {
  /** Null where nothing is kept, or nothing that can be trusted. */
  readonly read: () => Buffer | null;
  readonly write: (code: Buffer) => void;
}

/** Milliseconds: what older versions of Keyline and Node have left behind goes after thirty days. */
const keptFor = 30 * 24 * 60 * 60 * 1000;

/**
 * The cache for a command of a bundle, whose name tells what is in it; null where there is to be none.
 * Compiled code is only good for the engine that made it, which in an editor is not that of Node.
 */
export function codeCache(bundle: string, command: string, environment: NodeJS.ProcessEnv): CodeCache | null {
  const folder = cacheFolder(environment);
  if (folder === null || !/^[a-z]+$/.test(command)) {
    return null;
  }
  const file = join(folder, `${bundle}-${command}-${process.versions.v8}-${process.arch}.code`);
  return {
    read: () => quietly(() => readOwn(folder, file)),
    write: (code) => {
      quietly(() => writeOwn(folder, file, code));
    },
  };
}

function quietly<Result>(act: () => Result): Result | null {
  try {
    return act();
  } catch {
    return null;
  }
}

function readOwn(folder: string, file: string): Buffer | null {
  if (!isOnlyMine(lstatSync(folder))) {
    return null;
  }
  const opened = openSync(file, 'r');
  try {
    return isOnlyMine(fstatSync(opened)) ? unsealed(readFileSync(opened)) : null;
  } finally {
    closeSync(opened);
  }
}

/** A file of its own takes the place of the other in one step, so that runs side by side never read half of one. */
function writeOwn(folder: string, file: string, code: Buffer): void {
  const bytes = sealed(code);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (bytes === null || !isOnlyMine(lstatSync(folder))) {
    return;
  }
  const temporary = `${file}.${process.pid}`;
  try {
    writeFileSync(temporary, bytes, { flag: 'wx', mode: 0o600 });
    renameSync(temporary, file);
  } finally {
    rmSync(temporary, { force: true });
  }
  removeOld(folder);
}

function removeOld(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (Date.now() - lstatSync(path).mtimeMs > keptFor) {
      rmSync(path, { force: true });
    }
  }
}

/** Compiled code is run: it is not taken from where another user could have put it. Windows keeps these folders apart itself. */
function isOnlyMine({ uid, mode }: Stats): boolean {
  const user = process.geteuid?.();
  return user === undefined || (uid === user && (mode & 0o022) === 0);
}
