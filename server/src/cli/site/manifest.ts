import { readOrdinaryFile } from '../../disk/read-file.ts';
import { writeWholeFile } from '../files/write-file.ts';

/** The file of a site in which Keyline keeps what it wrote there. */
export const manifestName = '.keyline-site.json';

/** What was written: by its place in the site, the fingerprint of its contents, or of what it was made from where that is costly. */
export type SiteManifest = ReadonlyMap<string, string>;

/** What an earlier run wrote; empty where there was none, or where its file says nothing that holds. */
export function readManifest(file: string): SiteManifest {
  try {
    const read: unknown = JSON.parse(readOrdinaryFile(file).toString('utf8'));
    const files = typeof read === 'object' && read !== null && 'files' in read ? read.files : null;
    const entries = typeof files === 'object' && files !== null ? Object.entries(files) : [];
    return new Map(
      entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string' && isPlace(entry[0])),
    );
  } catch {
    return new Map();
  }
}

/** Whether a name leads to a file within the site: whoever could write the manifest could else have any file removed. */
function isPlace(name: string): boolean {
  return name !== '' && !/(?:^|[\\/])\.{0,2}(?:[\\/]|$)|[\\:]/.test(name);
}

/** Keeps what was written. Throws a UserError. */
export function writeManifest(file: string, manifest: SiteManifest): void {
  const files = Object.fromEntries([...manifest].sort(([left], [right]) => (left < right ? -1 : 1)));
  writeWholeFile(file, `${JSON.stringify({ madeBy: 'keyline site', files }, null, 1)}\n`, () => true);
}
