import { statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import type { Terminal } from '../program/terminal.ts';
import { UserError } from '../program/user-error.ts';
import type { ReportSource } from './each-report.ts';

export interface OutputOptions {
  readonly output?: string;
}

/** Notes the place of what is made of a report. Throws a UserError where something else was made there already. */
export function takePlace(made: Map<string, string>, place: string, path: string): void {
  const other = made.get(place);
  if (other !== undefined) {
    throw new UserError(`${path} and ${other} would both be written to ${place}: rename one of them.`);
  }
  made.set(place, path);
}

/** What is made of a report: text, or bytes that only a file can hold. */
type Made = string | Uint8Array;

/** What goes to standard output, which has room for one page. */
export interface SinglePage {
  /** Keeps the page until all reports are read; a second one is not made. */
  readonly take: (make: () => Made | Promise<Made>) => Promise<void>;
  /** Prints the page. Throws a UserError where there were several: then nothing is printed. */
  readonly print: () => void;
}

/** `named` is what the user asked for, such as "render .". */
export function singlePage(terminal: Terminal, named: string): SinglePage {
  let page: Made | null = null;
  let asked = 0;
  return {
    take: async (make) => {
      asked += 1;
      page = asked === 1 ? await make() : page;
    },
    print: () => {
      if (asked > 1) {
        throw new UserError(
          `There are ${asked} reports, and only one page can go to standard output. Say with -o to which folder the pages are to go: keyline ${named} -o pages/`,
        );
      }
      if (page !== null && typeof page !== 'string') {
        throw new UserError(
          `What is made is no text, so it goes to a file. Say with -o to which: keyline ${named} -o FILE`,
        );
      }
      terminal.print(page ?? '');
    },
  };
}

/** The folder that what is made goes to; null where it goes to one file or to standard output. */
export function outputFolder(paths: readonly string[], { output }: OutputOptions, terminal: Terminal): string | null {
  if (output === undefined) {
    return null;
  }
  const place = resolve(terminal.workingDirectory, output);
  const several = paths.length !== 1 || paths.some((path) => isFolder(resolve(terminal.workingDirectory, path)));
  return several || /[\\/]$/.test(output) || isFolder(place) ? place : null;
}

/** Whether a folder is there; false also where nobody could tell, since what is written there will say why. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
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
