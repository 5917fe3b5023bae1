import { statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import type { Terminal } from '../program/terminal.ts';
import { UserError } from '../program/user-error.ts';
import type { ReportSource } from './each-report.ts';

export interface OutputOptions {
  readonly output?: string;
}

/** Notes the place of what is made of a report. Throws a UserError where something else was made there already. */
export function takePlace(made: Map<string, string>, place: string | null, path: string): void {
  const other = made.get(place ?? '');
  if (other !== undefined) {
    throw new UserError(
      place === null
        ? `${path}: only one page can go to standard output. Say with -o which folder the pages are to be written to.`
        : `${path} and ${other} would both be written to ${place}: rename one of them.`,
    );
  }
  made.set(place ?? '', path);
}

/** The folder that what is made goes to; null where it goes to one file or to standard output. */
export function outputFolder(paths: readonly string[], { output }: OutputOptions, terminal: Terminal): string | null {
  if (output === undefined) {
    return null;
  }
  const place = resolve(terminal.workingDirectory, output);
  const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  const several = paths.length !== 1 || paths.some((path) => isFolder(resolve(terminal.workingDirectory, path)));
  return several || /[\\/]$/.test(output) || isFolder(place) ? place : null;
}

/** Throws a UserError where one of these options is given. */
export function refuseOptions(options: object, names: readonly string[], where: string): void {
  const [given] = names.filter((name) => Object.hasOwn(options, name));
  if (given !== undefined) {
    throw new UserError(`--${given.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)} can be given ${where}.`);
  }
}

/** The file that what is made of a report goes to; in a folder, with the same folders that its report lies in. */
export function placeOf(
  { path }: ReportSource,
  folder: string | null,
  suffix: string,
  { output }: OutputOptions,
  terminal: Terminal,
): string | null {
  if (folder === null) {
    return output === undefined ? null : resolve(terminal.workingDirectory, output);
  }
  return join(
    folder,
    isAbsolute(path) ? '' : dirname(path),
    `${basename(path).replace(/(?:\.report)?\.md$/i, '')}${suffix}`,
  );
}
