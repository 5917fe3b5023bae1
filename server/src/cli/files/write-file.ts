import { chmodSync, mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileSystemReason, UserError } from '../program/user-error.ts';

/**
 * Writes a whole file at once or not at all: a new file beside it takes its place.
 * Keeps its permissions, writes through a link, makes the folder where it is missing. Throws a UserError.
 */
export function writeWholeFile(file: string, contents: string | Uint8Array): void {
  try {
    const target = existingTarget(file);
    const place = target?.path ?? file;
    mkdirSync(dirname(place), { recursive: true });
    const temporary = join(dirname(place), `.${basename(place)}.${process.pid}.keyline`);
    try {
      writeFileSync(temporary, contents, { flag: 'wx' });
      if (target !== null) {
        chmodSync(temporary, target.mode);
      }
      renameSync(temporary, place);
    } catch (fault) {
      rmSync(temporary, { force: true });
      throw fault;
    }
  } catch (fault) {
    throw new UserError(`${file} cannot be written: ${fileSystemReason(fault)}.`);
  }
}

function existingTarget(file: string): { readonly path: string; readonly mode: number } | null {
  const found = statSync(file, { throwIfNoEntry: false });
  return found === undefined ? null : { path: realpathSync(file), mode: found.mode };
}
