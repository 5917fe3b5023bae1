import { fileURLToPath } from 'node:url';
import { isThereAside } from '../../disk/is-there.ts';
import { listFolder } from '../../disk/list-folder.ts';
import { readOrdinaryFileAside } from '../../disk/read-file.ts';
import { isWithinReach } from '../../disk/within-reach.ts';
import { decodeText } from '../../text/decode.ts';
import type { PlatformFiles } from '../frame/server-platform.ts';
import { resolveAddress } from '../state/resolve-address.ts';

/** Files of this computer, named by their addresses (`file:///…`). */
export const nodeFiles: PlatformFiles = {
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
  readBytes: async (uri) => {
    try {
      return uri.startsWith('file:') ? await readOrdinaryFileAside(fileURLToPath(uri)) : null;
    } catch {
      return null;
    }
  },
  resolve: resolveAddress,
  isWithinReach: async (uri, named, folders) => {
    if (!uri.startsWith('file:') || !named.startsWith('file:')) {
      return true;
    }
    const onDisk = folders.filter((folder) => folder.startsWith('file:')).map((folder) => fileURLToPath(folder));
    return isWithinReach(fileURLToPath(uri), fileURLToPath(named), onDisk);
  },
  listFolder: async (uri) => (uri.startsWith('file:') ? listFolder(fileURLToPath(uri)) : null),
  exists: async (uri) => {
    if (!uri.startsWith('file:')) {
      return null;
    }
    return await isThereAside(fileURLToPath(uri));
  },
};
