import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { sealed, unsealed } from './sealed-bytes.ts';

/** Keeps the compiled code of one command between runs. Nothing here ever fails: without the cache a run is only slower. */
export interface CodeCache {
  /** Null where nothing is kept, or nothing that can be trusted. */
  readonly read: () => Buffer | null;
  readonly write: (code: Buffer) => void;
}

/** Milliseconds: what older versions of Keyline and Node have left behind goes after thirty days. */
const keptFor = 30 * 24 * 60 * 60 * 1000;

/** A script of the program whose compiled code is kept. */
export interface KeptScript {
  /** The folder of the program's scripts. */
  readonly folder: string;
  /** The name of the script's file. */
  readonly name: string;
  /** Tells what is in the script: other contents have other compiled code. */
  readonly contents: string;
  /** The command whose functions are compiled, in small letters. */
  readonly command: string;
}

/**
 * The compiled code of a command; null where there is to be none (KEYLINE_NO_CACHE). It is kept in a folder beside the
 * program's scripts, not where the environment or a checkout says: compiled code is run, and who can put some there can
 * change the program itself. It is only good for the engine that made it, which in an editor is not that of Node.
 */
export function codeCache(script: KeptScript, { KEYLINE_NO_CACHE }: NodeJS.ProcessEnv): CodeCache | null {
  if (KEYLINE_NO_CACHE || !/^[a-z]+$/.test(script.command)) {
    return null;
  }
  const folder = join(script.folder, '..', 'compiled');
  const file = join(folder, `${script.contents}-${script.command}-${process.versions.v8}-${process.arch}.code`);
  const owner = () => statSync(join(script.folder, script.name)).uid;
  return {
    read: () => quietly(() => readCode(folder, file, owner())),
    write: (code) => {
      quietly(() => writeCode(folder, file, owner(), code));
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

function readCode(folder: string, file: string, owner: number): Buffer | null {
  if (!isFolderOfTheirs(lstatSync(folder), owner) || !lstatSync(file).isFile()) {
    return null;
  }
  const opened = openSync(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    return isOnlyTheirs(fstatSync(opened), owner) ? unsealed(readFileSync(opened)) : null;
  } finally {
    closeSync(opened);
  }
}

/** A file of its own takes the place of the other in one step, so that runs side by side never read half of one. */
function writeCode(folder: string, file: string, owner: number, code: Buffer): void {
  const bytes = sealed(code);
  const user = process.geteuid?.();
  if (bytes === null || (user !== undefined && user !== owner)) {
    return;
  }
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  if (!isFolderOfTheirs(lstatSync(folder), owner)) {
    return;
  }
  const temporary = `${file}.${process.pid}`;
  try {
    writeFileSync(temporary, bytes, { flag: 'wx', mode: 0o644 });
    renameSync(temporary, file);
  } finally {
    rmSync(temporary, { force: true });
  }
  removeOld(folder);
}

function removeOld(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (Date.now() - lstatSync(path).mtimeMs > keptFor || isLeftByEndedRun(name)) {
      rmSync(path, { force: true });
    }
  }
}

/** What a run was writing when it was ended: the name says which process that was. */
function isLeftByEndedRun(name: string): boolean {
  const writer = /\.code\.(?<id>\d{1,10})$/.exec(name)?.groups?.id;
  return writer !== undefined && !isRunning(Number(writer));
}

function isRunning(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch (fault) {
    // Somebody else's process, which runs all the same.
    return fault instanceof Error && 'code' in fault && fault.code === 'EPERM';
  }
}

function isFolderOfTheirs(folder: Stats, owner: number): boolean {
  return folder.isDirectory() && isOnlyTheirs(folder, owner);
}

/**
 * Whether it belongs to whom the program belongs to, and nobody else may write to it. Who can swap a folder above can
 * swap the program too. Windows keeps the folders of programs apart itself.
 */
function isOnlyTheirs({ uid, mode }: Stats, owner: number): boolean {
  return process.geteuid === undefined || (uid === owner && (mode & 0o022) === 0);
}
