import { realpathSync } from 'node:fs';
import { dirname, extname, resolve, sep } from 'node:path';
import { readOrdinaryFile } from '../../disk/read-file.ts';
import { pictureTypes } from '../files/picture-types.ts';

/** An image in the folder of the report or below it; null where there is none. Nothing else is given away. */
export function previewImage(report: string, path: string): { readonly type: string; readonly bytes: Buffer } | null {
  const type = pictureTypes.get(extname(path).toLowerCase());
  if (type === undefined) {
    return null;
  }
  try {
    const folder = realpathSync(dirname(report));
    const file = realpathSync(resolve(folder, decodeURIComponent(path)));
    return file.startsWith(folder + sep) ? { type, bytes: readOrdinaryFile(file) } : null;
  } catch {
    // Not there, not readable, or no address that means anything.
    return null;
  }
}
