import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import { readOrdinaryFile } from '../../disk/read-file.ts';
import { isWithinReach } from '../../disk/within-reach.ts';
import { type PlacedReport, pictureInSite } from '../../site/placed-report.ts';
import { pictureTypes } from '../files/picture-types.ts';
import type { Terminal } from '../program/terminal.ts';
import { fileSystemReason } from '../program/user-error.ts';
import type { SiteContents } from './write-site.ts';

/** The pictures that the reports show, by their places in the site. Those that cannot be had are told. */
export function sitePictures(
  folder: string,
  reports: readonly PlacedReport[],
  { note }: Terminal,
): ReadonlyMap<string, SiteContents> {
  const found = new Map<string, SiteContents>();
  for (const { report, pictures } of reports) {
    for (const picture of pictures.filter((path) => !found.has(pictureInSite(path)))) {
      const read = readPicture(folder, report.path, picture);
      if (typeof read === 'string') {
        note(`${join(folder, report.path)}: The picture ${picture} ${read}.`);
      } else {
        found.set(pictureInSite(picture), { contents: read });
      }
    }
  }
  return found;
}

/** The bytes of a picture, or why there are none. */
function readPicture(folder: string, report: string, picture: string): Uint8Array | string {
  const file = join(folder, picture);
  if (!pictureTypes.has(extname(file).toLowerCase())) {
    return 'is of a sort that pages do not show, so it is left out';
  }
  if (!existsSync(file)) {
    return 'is not there';
  }
  if (!isWithinReach(join(folder, report), file, [folder])) {
    return 'leads out of the folder by a link, so it is left out';
  }
  try {
    return readOrdinaryFile(file);
  } catch (fault) {
    return `cannot be read: ${fileSystemReason(fault)}`;
  }
}
