import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ignoreQuestion, isNeverEntered } from '../../disk/ignore-files.ts';

/**
 * The files in a folder of this computer, named by their addresses; none for folders elsewhere.
 * Links are not followed, and folders that cannot be read are passed over.
 */
export async function* nodeListFiles(folder: string): AsyncIterable<string> {
  if (!folder.startsWith('file:')) {
    return;
  }
  const isIgnored = ignoreQuestion();
  const folders = [fileURLToPath(folder)];
  for (let path = folders.pop(); path !== undefined; path = folders.pop()) {
    for (const entry of await entriesOf(path)) {
      const inside = join(path, entry.name);
      if (entry.isDirectory() && !isNeverEntered(entry.name) && isIgnored(inside, true) === null) {
        folders.push(inside);
      } else if (entry.isFile() && isIgnored(inside, false) === null) {
        yield pathToFileURL(inside).href;
      }
    }
  }
}

async function entriesOf(path: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(path, { withFileTypes: true });
  } catch {
    return [];
  }
}
