import { statSync } from 'node:fs';

/** Looks at some files again and again: that works on every disk, and for files that do not exist yet. */
export interface FileWatch {
  /** Looks at these files from now on, and at no others. */
  readonly follow: (files: readonly string[]) => void;
  readonly end: () => void;
}

/** How often the files are looked at, in milliseconds. */
const interval = 250;

/** Calls `changed` whenever some of the files that are followed have changed, come or gone. */
export function fileWatch(changed: () => void): FileWatch {
  let followed: ReadonlyMap<string, string> = new Map();
  const timer = setInterval(() => {
    const states = new Map(Array.from(followed.keys(), (file) => [file, stateOf(file)]));
    const differs = [...states].some(([file, state]) => followed.get(file) !== state);
    followed = states;
    if (differs) {
      changed();
    }
  }, interval);
  return {
    follow: (files) => {
      followed = new Map(files.map((file) => [file, followed.get(file) ?? stateOf(file)]));
    },
    end: () => clearInterval(timer),
  };
}

/** Something that is another after every change of the file. */
function stateOf(file: string): string {
  try {
    const found = statSync(file, { throwIfNoEntry: false });
    return found === undefined ? 'missing' : `${found.mtimeMs} ${found.size} ${found.ino}`;
  } catch {
    return 'not to be reached';
  }
}
