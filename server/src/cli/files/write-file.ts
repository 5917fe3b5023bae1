import {
  chmodSync,
  closeSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { makeFolder } from '../../disk/make-folder.ts';
import { readOrdinaryFile } from '../../disk/read-file.ts';
import { fileSystemReason, UserError } from '../program/user-error.ts';
import { temporaryBeside } from './temporary-file.ts';

/** Whether a file is still what it was when its contents were decided on. */
export type IsUnchanged = () => boolean;

/** A file that is being written beside the one that it is to replace. Each throws a UserError. */
export interface BegunFile {
  readonly append: (contents: string | Uint8Array) => void;
  /** Puts it in its place, unless somebody else has saved that one meanwhile, as `isUnchanged` tells just before. */
  readonly finish: (isUnchanged: IsUnchanged) => void;
  /** Takes it away: all is as it was. */
  readonly giveUp: () => void;
}

/**
 * Begins a file that takes the place of another once it is whole. Keeps its permissions and, where the system lets it, its
 * owner; writes through a link, makes the folder where it is missing. A new file that `isProgram` can be run. Throws a
 * UserError, also where the file may only be read.
 */
export function beginFile(file: string, isProgram: boolean = false): BegunFile {
  return attempt(file, () => {
    const target = existingTarget(file);
    if (target !== null && (target.mode & anybodyWrites) === 0) {
      throw new UserError(`${file} cannot be written: it is read-only.`);
    }
    const place = target?.path ?? file;
    makeFolder(dirname(place));
    const temporary = temporaryBeside(place);
    // Nobody else may read it before it has the permissions of the file that it replaces.
    const mode = target === null ? (isProgram ? 0o777 : 0o666) : 0o600;
    let descriptor: number | null = openSync(temporary, 'wx', mode);
    const close = () => {
      if (descriptor !== null) {
        closeSync(descriptor);
        descriptor = null;
      }
    };
    return {
      append: (contents) => attempt(file, () => writeFileSync(descriptor ?? temporary, contents)),
      finish: (isUnchanged) =>
        attempt(file, () => {
          if (descriptor !== null) {
            fsyncSync(descriptor);
            keepOwner(descriptor, target);
          }
          close();
          if (target !== null) {
            chmodSync(temporary, target.mode);
          }
          if (!isUnchanged()) {
            throw new UserError(
              `${file} was changed by somebody else meanwhile, so it is left as it is. Run the same command again.`,
            );
          }
          renameSync(temporary, place);
        }),
      giveUp: () => {
        close();
        rmSync(temporary, { force: true });
      },
    };
  });
}

/** Writes a whole file at once or not at all, as `beginFile` does. Throws a UserError. */
export function writeWholeFile(
  file: string,
  contents: string | Uint8Array,
  isUnchanged: IsUnchanged,
  isProgram: boolean = false,
): void {
  const begun = beginFile(file, isProgram);
  try {
    begun.append(contents);
    begun.finish(isUnchanged);
  } catch (fault) {
    begun.giveUp();
    throw fault;
  }
}

/** Does it; what the file system refuses is a UserError. */
function attempt<Done>(file: string, work: () => Done): Done {
  try {
    return work();
  } catch (fault) {
    if (fault instanceof UserError) {
      throw fault;
    }
    throw new UserError(`${file} cannot be written: ${fileSystemReason(fault)}.`);
  }
}

/** For a file that was read: whether it holds the same bytes still. */
export function holdsStill(file: string, contents: string): IsUnchanged {
  return () => {
    try {
      return readOrdinaryFile(file).equals(Buffer.from(contents));
    } catch {
      return false;
    }
  };
}

/** For a file that is replaced whatever it holds: whether nobody has written it, made it or removed it since this call. */
export function staysAsNow(file: string): IsUnchanged {
  const before = stateOf(file);
  return () => stateOf(file) === before;
}

/** Empty for a file that is not there, or cannot be looked at. */
function stateOf(file: string): string {
  try {
    const { ino, size, mtimeNs } = statSync(file, { bigint: true });
    return [ino, size, mtimeNs].join();
  } catch {
    return '';
  }
}

/** The file that is there already. */
interface Target extends Pick<Stats, 'mode' | 'uid' | 'gid'> {
  /** Where a link to it leads. */
  readonly path: string;
}

function existingTarget(file: string): Target | null {
  const found = statSync(file, { throwIfNoEntry: false });
  return found === undefined ? null : { path: realpathSync(file), mode: found.mode, uid: found.uid, gid: found.gid };
}

/** Permission bits: renaming over a file asks for none of them, so that it is the program which has to look. */
const anybodyWrites = 0o222;

/** Gives a new file the owner of the one that it replaces: only root may, and a group only to those who are in it. */
function keepOwner(descriptor: number, target: Target | null): void {
  const own = fstatSync(descriptor);
  if (target !== null && (own.uid !== target.uid || own.gid !== target.gid)) {
    try {
      fchownSync(descriptor, target.uid, target.gid);
    } catch {
      // Then it is theirs who wrote it, as with every program that replaces a file.
    }
  }
}
