import {
  chmodSync,
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
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
 * Begins a file that takes the place of another once it is whole. Keeps its permissions, writes through a link, makes the
 * folder where it is missing. A new file that `isProgram` can be run. Throws a UserError.
 */
export function beginFile(file: string, isProgram: boolean = false): BegunFile {
  return attempt(file, () => {
    const target = existingTarget(file);
    const place = target?.path ?? file;
    mkdirSync(dirname(place), { recursive: true });
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

function existingTarget(file: string): { readonly path: string; readonly mode: number } | null {
  const found = statSync(file, { throwIfNoEntry: false });
  return found === undefined ? null : { path: realpathSync(file), mode: found.mode };
}
