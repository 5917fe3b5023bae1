import { dirname, resolve } from 'node:path';
import type { FileReader } from '../workspace/file-reader.ts';
import { readTextFile } from './read-text.ts';

/** Files of this computer, named by absolute paths. */
export const nodeFileReader: FileReader = {
  readText: async (file) => {
    const found = readTextFile(file);
    return 'text' in found ? found.text : null;
  },
  resolve: (file, reference) => resolve(dirname(file), reference),
};
