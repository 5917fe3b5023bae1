import { unwatchFile, watchFile } from 'node:fs';

/** Looks at some files again and again: that works on every disk, and for files that do not exist yet. */
export interface FileWatch {
  /** Looks at these files from now on, and at no others. */
  readonly follow: (files: readonly string[]) => void;
  readonly end: () => void;
}

/** How often each file is looked at, in milliseconds. */
const interval = 250;

/** Calls `changed` whenever one of the files that are followed changes, comes or goes. */
export function fileWatch(changed: () => void): FileWatch {
  let followed: ReadonlySet<string> = new Set();
  function follow(files: readonly string[]): void {
    const wanted = new Set(files);
    for (const file of followed) {
      if (!wanted.has(file)) {
        unwatchFile(file, changed);
      }
    }
    for (const file of wanted) {
      if (!followed.has(file)) {
        watchFile(file, { interval }, changed);
      }
    }
    followed = wanted;
  }
  return { follow, end: () => follow([]) };
}
