import { type Stats, statSync } from 'node:fs';
import { stat } from 'node:fs/promises';

/** Whether a path leads to a file or a folder that can be looked at. Pipes and devices are not what a report names. */
export function isThere(path: string): boolean {
  try {
    return isFileOrFolder(statSync(path));
  } catch {
    return false;
  }
}

/** The same, without holding up what else goes on. */
export async function isThereAside(path: string): Promise<boolean> {
  try {
    return isFileOrFolder(await stat(path));
  } catch {
    return false;
  }
}

function isFileOrFolder(found: Stats): boolean {
  return found.isFile() || found.isDirectory();
}
