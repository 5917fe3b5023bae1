import { readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * The path of a new file beside another, which it is to replace once it is written whole. Takes away what runs have left
 * in that folder that were ended while they wrote; what others are writing stays. Throws where the folder is not there.
 */
export function temporaryBeside(file: string): string {
  const folder = dirname(file);
  removeLeftovers(folder);
  return join(folder, `.${basename(file)}.${process.pid}.keyline`);
}

/** The folders that this run has looked through. */
const tidied = new Set<string>();

function removeLeftovers(folder: string): void {
  if (tidied.has(folder)) {
    return;
  }
  tidied.add(folder);
  for (const name of readdirSync(folder)) {
    const writer = /^\..+\.(\d{1,10})\.keyline$/.exec(name)?.[1];
    if (writer !== undefined && hasEnded(Number(writer))) {
      rmSync(join(folder, name), { force: true });
    }
  }
}

/** Whether no process has this number, or it is this one, which has not written anything yet. */
function hasEnded(writer: number): boolean {
  try {
    return writer === process.pid || !process.kill(writer, 0);
  } catch (fault) {
    return fault instanceof Error && 'code' in fault && fault.code === 'ESRCH';
  }
}
