import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { FileFinder } from '../../configuration/file-reader.ts';
import { isThere } from '../../disk/is-there.ts';
import { listFolder } from '../../disk/list-folder.ts';
import { readOrdinaryFile } from '../../disk/read-file.ts';
import { britishDictionary } from '../../disk/spelling/british-dictionary.ts';
import { isWithinReach } from '../../disk/within-reach.ts';
import { UserError } from '../program/user-error.ts';
import { readTextFile } from './read-text.ts';

/** Files of this computer, named by absolute paths. A file that is there and cannot be read throws a UserError. */
export const nodeFileReader: FileFinder = {
  readText: async (file) => {
    if (!existsSync(file)) {
      return null;
    }
    const found = readTextFile(file);
    if ('problem' in found) {
      throw new UserError(`${file}: ${found.problem}`);
    }
    return found.text;
  },
  readBytes: async (file) => {
    try {
      return readOrdinaryFile(file);
    } catch {
      return null;
    }
  },
  resolve: (file, reference) => resolve(dirname(file), reference),
  listFolder: async (folder) => listFolder(folder),
  exists: async (file) => isThere(file),
  dictionary: () => britishDictionary(import.meta.dirname),
  isWithinReach: async (file, named) => isWithinReach(file, named, [process.cwd()]),
};
