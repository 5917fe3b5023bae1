import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { ignoreFileNames } from '../configuration/configuration-file-names.ts';
import type { IgnoredBy } from '../configuration/ignored-by.ts';
import { rememberedTexts } from '../text/memory.ts';
import { readOrdinaryFile } from './read-file.ts';

/** Folders that hold no reports of anybody. */
const neverEntered: ReadonlySet<string> = new Set(['.git', 'node_modules']);

interface IgnoreFile {
  readonly file: string;
  readonly folder: string;
  readonly patterns: Ignore;
}

/** Asks whether an absolute path is ignored; null where it is not. */
export type IgnoreQuestion = (path: string, isFolder: boolean) => IgnoredBy | null;

/**
 * Ignoring as git does it: the files of every folder from the repository's (without one: from the top) down to
 * the path's own, the deeper one wins, and nothing in an ignored folder is looked at.
 */
export function ignoreQuestion(): IgnoreQuestion {
  const filesOf = rememberedTexts(readIgnoreFiles);
  const filesInForce = rememberedTexts((folder: string): readonly IgnoreFile[] => {
    const above = isTop(folder) ? [] : filesInForce(dirname(folder));
    return [...above, ...filesOf(folder)];
  });
  const verdict: IgnoreQuestion = (path, isFolder) => {
    const folder = dirname(path);
    return folderVerdict(folder) ?? ownVerdict(filesInForce(folder), path, isFolder);
  };
  const folderVerdict = rememberedTexts((folder) => (isTop(folder) ? null : verdict(folder, true)));
  return verdict;
}

/** Whether a folder of this name is passed over without asking. */
export function isNeverEntered(name: string): boolean {
  return neverEntered.has(name);
}

/** Whether ignore files above this folder do not reach into it. */
function isTop(folder: string): boolean {
  return dirname(folder) === folder || existsSync(join(folder, '.git'));
}

function ownVerdict(files: readonly IgnoreFile[], path: string, isFolder: boolean): IgnoredBy | null {
  let result: IgnoredBy | null = null;
  for (const { file, folder, patterns } of files) {
    const inside = insidePath(folder, path);
    const found = inside === null ? null : patterns.test(isFolder ? `${inside}/` : inside);
    if (found?.ignored) {
      result = { file, pattern: found.rule?.pattern ?? '' };
    } else if (found?.unignored) {
      result = null;
    }
  }
  return result;
}

/** The path as seen from the folder, with forward slashes; null where it does not lie in it. */
function insidePath(folder: string, path: string): string | null {
  const inside = relative(folder, path).split(sep).join('/');
  return ignore.isPathValid(inside) ? inside : null;
}

function readIgnoreFiles(folder: string): readonly IgnoreFile[] {
  return ignoreFileNames.flatMap((name) => {
    const file = join(folder, name);
    try {
      return [{ file, folder, patterns: ignore().add(readOrdinaryFile(file).toString('utf8')) }];
    } catch {
      return [];
    }
  });
}
