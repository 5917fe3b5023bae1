import { existsSync } from 'node:fs';
import { UserError } from '../program/user-error.ts';
import { type IsUnchanged, writeWholeFile } from './write-file.ts';

/** Writes a file that is not there yet. Throws a UserError where it is, unless `force` is given, or where it was changed. */
export function writeNewFile(file: string, contents: string, force: boolean, isUnchanged: IsUnchanged): void {
  refuseToOverwrite(file, force);
  writeWholeFile(file, contents, isUnchanged);
}

/** Throws a UserError where the file exists and may not be replaced. */
export function refuseToOverwrite(file: string, force: boolean): void {
  if (!force && existsSync(file)) {
    throw new UserError(`${file} exists already. Give another name, or --force to replace it.`);
  }
}
