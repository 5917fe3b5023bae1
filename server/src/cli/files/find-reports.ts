import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { Configuration } from '../../configuration/configuration.ts';
import type { ConfigurationInForce } from '../../configuration/configuration-in-force.ts';
import { type IgnoredBy, ignoreQuestion } from '../../configuration/ignored-by.ts';
import { isNeverEntered, ignoreQuestion as questionOfFiles } from '../../disk/ignore-files.ts';
import { readBeginning } from '../../disk/read-file.ts';
import { hasReportName, namesFramework } from '../../syntax/front-matter/is-report.ts';
import { remembered } from '../../text/memory.ts';
import { fileSystemReason } from '../program/user-error.ts';
import { pathFrom } from './paths.ts';

/** What a search meets: a file to read (an absolute path), or words for the user. */
export type Found =
  | { readonly kind: 'file'; readonly file: string }
  /** What could not be looked at. */
  | { readonly kind: 'problem'; readonly message: string }
  /** What was named but is ignored. */
  | { readonly kind: 'note'; readonly message: string };

export interface ReportSearch {
  readonly workingDirectory: string;
  /** Gives the configuration in force for a file. */
  readonly configurations: (file: string) => Promise<ConfigurationInForce>;
  /** Pass over named files that are no reports, as a hook needs that is handed every changed file. */
  readonly onlyReports: boolean;
}

/** Enough to find the key `framework` in any front matter that people write. */
const frontMatterBytes = 8192;

const ignoredByConfiguration = remembered((configuration: Configuration) =>
  ignoreQuestion(configuration, (path) => path.replaceAll(sep, '/')),
);

/**
 * The reports that the paths name: files as they are in the order given, those of a folder sorted; no file twice. Each is
 * handed over as soon as it is met, so that work on it begins while others are looked for. Links to folders are not
 * followed inside a folder, so that no circle is walked.
 */
export async function* findReports(paths: readonly string[], search: ReportSearch): AsyncGenerator<Found> {
  const { workingDirectory, configurations, onlyReports } = search;
  const met = new Set<string>();
  const ignoredBy = ignoring(configurations);
  const shown = (path: string) => pathFrom(workingDirectory, path);

  function* once(file: string): Generator<Found> {
    if (!met.has(file)) {
      met.add(file);
      yield { kind: 'file', file };
    }
  }

  async function* walk(folder: string): AsyncGenerator<Found> {
    const entries = entriesOf(folder);
    if (typeof entries === 'string') {
      yield { kind: 'problem', message: `${shown(folder)}: The folder cannot be read: ${entries}.` };
      return;
    }
    for (const entry of entries) {
      const path = join(folder, entry.name);
      const kind = kindOf(entry, path);
      if (kind === 'folder' && !isNeverEntered(entry.name) && !(await ignoredBy(path, true))) {
        yield* walk(path);
      } else if (kind === 'file' && path.endsWith('.md') && !(await ignoredBy(path, false)) && isReport(path)) {
        yield* once(path);
      }
    }
  }

  async function* look(path: string): AsyncGenerator<Found> {
    const isFolder = statSync(path).isDirectory();
    const ignored = await ignoredBy(path, isFolder);
    if (ignored !== null) {
      const by = `"${ignored.pattern}" in ${shown(ignored.file)} ignores it`;
      yield { kind: 'note', message: `${shown(path)} is passed over: ${by}.` };
    } else if (isFolder) {
      yield* walk(path);
    } else if (!onlyReports || isReport(path)) {
      yield* once(path);
    }
  }

  for (const path of paths.map((named) => resolve(workingDirectory, named))) {
    try {
      yield* look(path);
    } catch (fault) {
      yield { kind: 'problem', message: `${shown(path)}: The path cannot be read: ${fileSystemReason(fault)}.` };
    }
  }
}

/** Tells what ignores a path: a file such as `.gitignore`, else the configuration in force; null where nothing does. */
export function ignoring(
  configurations: ReportSearch['configurations'],
): (path: string, isFolder: boolean) => Promise<IgnoredBy | null> {
  const ignoredByFiles = questionOfFiles();
  return async (path, isFolder) =>
    ignoredByFiles(path, isFolder) ?? ignoredByConfiguration((await configurations(path)).configuration)(path);
}

/** What stands in a folder, sorted; or why it cannot be read. */
function entriesOf(folder: string): readonly Dirent[] | string {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((left, right) => (left.name < right.name ? -1 : 1));
  } catch (fault) {
    return fileSystemReason(fault);
  }
}

function kindOf(entry: Dirent, path: string): 'file' | 'folder' | 'other' {
  if (entry.isSymbolicLink()) {
    return leadsToFile(path) ? 'file' : 'other';
  }
  return entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : 'other';
}

/** False also for a link that leads nowhere or round in a circle. */
function leadsToFile(link: string): boolean {
  try {
    return statSync(link).isFile();
  } catch {
    return false;
  }
}

/** A report by its name or, for any other Markdown file, by a front matter that names a framework. */
export function isReport(path: string): boolean {
  return isReportText(path, hasReportName(path) || !path.endsWith('.md') ? null : beginningOf(path));
}

/**
 * The same where the first part of the text is known. A file that cannot be opened, whose text is null, may be a report:
 * reading it will say why it cannot.
 */
export function isReportText(path: string, beginning: string | null): boolean {
  return hasReportName(path) || (path.endsWith('.md') && (beginning === null || namesFramework(beginning)));
}

/** The first bytes of a file as text, or null where it cannot be opened. */
function beginningOf(path: string): string | null {
  try {
    return readBeginning(path, frontMatterBytes).toString('utf8');
  } catch {
    return null;
  }
}
