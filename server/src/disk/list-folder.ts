import { readdirSync } from 'node:fs';

/** The names of the files in a folder, links to files included, not of those in its folders; null where there is no such folder. */
export function listFolder(folder: string): readonly string[] | null {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map(({ name }) => name);
  } catch {
    return null;
  }
}
