import { isAbsolute, join, relative, sep } from 'node:path';
import type { FileFinder } from '../../configuration/file-reader.ts';
import { nodeFileReader } from '../files/node-file-reader.ts';
import { type TextFile, textOf } from '../files/read-text.ts';
import { UserError } from '../program/user-error.ts';
import { type Blobs, openBlobs } from './blobs.ts';
import { gitOutput } from './run-git.ts';

/** The files of a repository as git keeps them, in its index or in a commit. */
export interface FilesInGit {
  /** Files are absolute paths, as on the disk. */
  readonly reader: FileFinder;
  /** The text of an ordinary file, why it cannot be read, or null where git has no such file. */
  readonly textOf: (file: string) => Promise<TextFile | { readonly problem: string } | null>;
  readonly close: () => void;
}

/** What the next commit would hold; what git does not track is read from the disk. `gone` are paths that it would not hold. */
export function filesOfIndex(root: string, gone: ReadonlySet<string>): FilesInGit {
  // MODE ID STAGE, a tab, the path. Where a merge is not finished, a path comes more than once.
  const listed = gitOutput(root, ['ls-files', '--stage', '-z', '--full-name']);
  return filesInGit(root, entriesOf(listed), (path) => !gone.has(path));
}

/** What a commit holds. Files of the repository that are not in it are not there. */
export function filesOfCommit(root: string, commit: string): FilesInGit {
  // MODE TYPE ID, a tab, the path.
  const listed = gitOutput(root, ['ls-tree', '-r', '-z', '--full-tree', commit]);
  return filesInGit(root, entriesOf(listed), () => false);
}

/** The objects of ordinary files by their paths. */
function entriesOf(listed: string): ReadonlyMap<string, string> {
  const entries = new Map<string, string>();
  for (const line of listed.split('\0')) {
    const [, id, path] = /^100\d{3} (?:blob )?([\da-f]+)(?![\da-f])[^\t]*\t(.+)$/s.exec(line) ?? [];
    if (id !== undefined && path !== undefined) {
      entries.set(path, id);
    }
  }
  return entries;
}

function filesInGit(
  root: string,
  entries: ReadonlyMap<string, string>,
  isOnDisk: (path: string) => boolean,
): FilesInGit {
  const folders = foldersOf(entries.keys());
  let blobs: Blobs | null = null;
  const read = async (file: string): Promise<TextFile | { readonly problem: string } | null> => {
    const id = entries.get(inRepository(root, file));
    if (id === undefined) {
      return null;
    }
    blobs ??= openBlobs(root);
    return textOf(await blobs.read(id));
  };
  const fromDisk = (file: string) => {
    const path = inRepository(root, file);
    return path.startsWith('../') || isAbsolute(path) || isOnDisk(path);
  };
  return {
    textOf: read,
    reader: {
      ...nodeFileReader,
      readText: async (file) => {
        const found = await read(file);
        if (found === null) {
          return fromDisk(file) ? nodeFileReader.readText(file) : null;
        }
        if ('problem' in found) {
          throw new UserError(`${file}: ${found.problem}`);
        }
        return found.text;
      },
      exists: async (file) => {
        const path = inRepository(root, file);
        return entries.has(path) || folders.has(path) || (fromDisk(file) && nodeFileReader.exists(file));
      },
    },
    close: () => blobs?.close(),
  };
}

function foldersOf(paths: Iterable<string>): ReadonlySet<string> {
  const folders = new Set(['']);
  for (const path of paths) {
    for (
      let end = path.lastIndexOf('/');
      end > 0 && !folders.has(path.slice(0, end));
      end = path.lastIndexOf('/', end - 1)
    ) {
      folders.add(path.slice(0, end));
    }
  }
  return folders;
}

/** How git calls a file: from the top of its repository, with forward slashes. */
function inRepository(root: string, file: string): string {
  return relative(root, file).split(sep).join('/');
}

/** The file of this computer that git calls so. */
export function onDisk(root: string, path: string): string {
  return join(root, path);
}
