import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { configurationFileNames } from '../configuration/configuration-file-names.ts';

/** Set to anything, it lets reports and configurations name files outside of their workspace. */
const outsideVariable = 'KEYLINE_READ_OUTSIDE';

/**
 * Whether Keyline may look at the file `named` because the report or configuration in `file` names it. It may where the
 * named file lies in the folder of that file, in one of `folders` (those that the user works in), or in the project
 * around it. What it is a link to must lie there as well. Other computers and devices are not even looked at: to look
 * would log in there. Absolute paths.
 */
export function isWithinReach(file: string, named: string, folders: readonly string[]): boolean {
  if (process.env[outsideVariable]) {
    return true;
  }
  const around = [path.dirname(file), ...folders.filter((folder) => isWithin(folder, file))];
  const roots = around.some((folder) => isWithin(folder, named)) ? around : [...around, ...projectsAround(file)];
  if (!roots.some((root) => isWithin(root, named)) || isDevice(named)) {
    return false;
  }
  const real = realPath(named);
  return (
    real === named ||
    [...roots, ...projectsAround(file)].some((root) => isWithin(root, real) || isWithin(realPath(root), real))
  );
}

/** Whether a path is a folder or lies in it, by their names alone. */
export function isWithin(folder: string, place: string, { relative, isAbsolute, sep } = path): boolean {
  const way = relative(folder, place);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Names that Windows takes for devices in any folder. */
function isDevice(place: string): boolean {
  return process.platform === 'win32' && /[\\/](?:con|prn|aux|nul|com\d|lpt\d)(?:\.[^\\/]*)?$/i.test(place);
}

/** The folders around a file that are the top of a repository, or hold a configuration. */
function projectsAround(file: string): readonly string[] {
  const projects: string[] = [];
  for (let folder = path.dirname(file), below = ''; folder !== below; below = folder, folder = path.dirname(folder)) {
    if (['.git', ...configurationFileNames].some((name) => existsSync(path.join(folder, name)))) {
      projects.push(folder);
    }
  }
  return projects;
}

/** Where a path leads once links are followed; the path itself where nothing is there. */
function realPath(place: string): string {
  try {
    return realpathSync.native(place);
  } catch {
    return place;
  }
}
