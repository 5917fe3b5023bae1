import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { imageSize } from 'image-size';
import { type Picture, pictureFormats } from '../../render/printed/pictures.ts';
import { decoded, hasScheme } from '../../text/addresses/address.ts';
import { readOrdinaryFile } from '../read-file.ts';
import { isWithinReach } from '../within-reach.ts';

/** Pictures that could be read, by their addresses in the report, and why others could not, as sentences. */
export interface ReadPictures {
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly problems: readonly string[];
}

/**
 * Reads the pictures that the report in `file` shows: those that lie beside it, within reach of it, and those that stand
 * in the text itself. Nothing is fetched. `folders` are those that the user works in; all paths are absolute.
 */
export function readPictures(addresses: readonly string[], file: string, folders: readonly string[]): ReadPictures {
  const pictures = new Map<string, Picture>();
  const problems: string[] = [];
  for (const address of addresses) {
    const bytes = bytesOf(address, file, folders);
    const picture = bytes instanceof Uint8Array ? pictureOf(bytes) : bytes;
    if (typeof picture === 'string') {
      const shown = address.length > 60 ? `${address.slice(0, 60)}…` : address;
      problems.push(`The picture ${shown} ${picture}: its words stand in its place.`);
    } else {
      pictures.set(address, picture);
    }
  }
  return { pictures, problems };
}

/** The bytes of a picture, or why there are none. */
function bytesOf(address: string, file: string, folders: readonly string[]): Uint8Array | string {
  const inText = /^data:[^,;]{1,100};base64,/i.exec(address);
  if (inText !== null) {
    return Buffer.from(address.slice(inText[0].length), 'base64');
  }
  if (hasScheme(address)) {
    return 'is on another computer';
  }
  const [path = ''] = address.split(/[?#]/, 1);
  const named = resolve(dirname(file), decoded(path));
  if (!isWithinReach(file, named, folders)) {
    return 'lies outside of the folder that is worked in';
  }
  if (!existsSync(named)) {
    return 'is not there';
  }
  try {
    return readOrdinaryFile(named);
  } catch (fault) {
    return `cannot be read (${fault instanceof Error ? fault.message : String(fault)})`;
  }
}

/** The picture that bytes are, whatever their file is called; or why they are none, to stand behind what it is. */
export function pictureOf(bytes: Uint8Array): Picture | string {
  try {
    const { width, height, type } = imageSize(bytes);
    const format = pictureFormats.find((known) => known === type);
    if (format === undefined) {
      return `is of a sort that paper cannot show (${type ?? 'unknown'})`;
    }
    return width > 0 && height > 0 ? { bytes, format, width, height } : 'is empty';
  } catch {
    return 'is no picture that can be read';
  }
}
