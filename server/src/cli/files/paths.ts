import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';

/** How a file is called in results: relative to `folder` where it lies in it, with forward slashes. */
export function pathFrom(folder: string, file: string): string {
  const path = relative(folder, file);
  const outside = path.startsWith('..') || isAbsolute(path);
  return (outside ? file : path).split(sep).join('/');
}

/** The way to a file, also where it leads out of the folder: machine formats give no names of this computer's folders away. */
export function wayFrom(folder: string, file: string): string {
  return relative(folder, file).split(sep).join('/');
}

/** The folder of the git repository that `folder` lies in, or null. */
export function repositoryOf(folder: string): string | null {
  for (let current = folder; ; current = dirname(current)) {
    if (existsSync(join(current, '.git'))) {
      return current;
    }
    if (dirname(current) === current) {
      return null;
    }
  }
}
