import { resolve } from 'node:path';
import type { Terminal } from '../program/terminal.ts';
import { staysAsNow, writeWholeFile } from './write-file.ts';

/** Columns of results in a file. */
const fileWidth = 80;

/** Where the results of a command go. */
export interface Results {
  /** The terminal, but its results go where they are to go. */
  readonly terminal: Terminal;
  /** Called when all results are there. Throws a UserError where their file cannot be written. */
  readonly finish: () => void;
}

/** Results to standard output; or, where `output` names a file, to that file, whole or not at all. */
export function resultsOf(terminal: Terminal, output: string | undefined): Results {
  if (output === undefined) {
    return { terminal, finish: () => {} };
  }
  const file = resolve(terminal.workingDirectory, output);
  const isUnchanged = staysAsNow(file);
  const pieces: string[] = [];
  const print = (text: string) => {
    pieces.push(text);
  };
  return {
    terminal: { ...terminal, print, isScreen: false, width: fileWidth },
    finish: () => {
      writeWholeFile(file, pieces.join(''), isUnchanged);
      terminal.note(`${output} written.`);
    },
  };
}
