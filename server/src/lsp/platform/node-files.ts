import { access } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { FileFinder } from '../../configuration/file-reader.ts';
import { readOrdinaryFileAside } from '../../disk/read-file.ts';
import { decodeText } from '../../text/decode.ts';
import { resolveAddress } from '../state/resolve-address.ts';

/** Files of this computer, named by their addresses (`file:///…`). */
export const nodeFiles: FileFinder = {
  readText: async (uri) => {
    if (!uri.startsWith('file:')) {
      return null;
    }
    try {
      const decoded = decodeText(await readOrdinaryFileAside(fileURLToPath(uri)));
      return 'text' in decoded ? decoded.text : null;
    } catch {
      return null;
    }
  },
  resolve: resolveAddress,
  exists: async (uri) => {
    if (!uri.startsWith('file:')) {
      return null;
    }
    try {
      await access(fileURLToPath(uri));
      return true;
    } catch {
      return false;
    }
  },
};
