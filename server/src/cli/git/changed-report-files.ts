import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { configurationFileNames } from '../../configuration/configuration-file-names.ts';
import { isNeverEntered } from '../../disk/ignore-files.ts';
import { isWithin } from '../../disk/within-reach.ts';
import { type Found, ignoring, isReport, isReportText, type ReportSearch } from '../files/find-reports.ts';
import { nodeFileReader } from '../files/node-file-reader.ts';
import { pathFrom } from '../files/paths.ts';
import { readTextFile } from '../files/read-text.ts';
import type { GitChoice, ReportFiles } from '../files/report-files.ts';
import { UserError } from '../program/user-error.ts';
import { changesSince, stagedChanges, startingCommit } from './changed-files.ts';
import { filesOfIndex, onDisk } from './files-in-git.ts';
import { repositoryAround } from './run-git.ts';

/**
 * The reports that have changed in git, and the configurations. What is staged is read as the next commit will hold it,
 * with its configuration and all that it names; what has changed since a revision is read from the folder.
 * Throws a UserError where git cannot tell what changed.
 */
export function changedReportFiles({ staged, since }: GitChoice, workingDirectory: string): ReportFiles {
  if (staged && since !== undefined) {
    throw new UserError('Give --staged or --since, not both: the one reads what is staged, the other the folder.');
  }
  return since === undefined ? stagedReports(workingDirectory) : reportsSince(since, workingDirectory);
}

function stagedReports(workingDirectory: string): ReportFiles {
  const root = repositoryAround(workingDirectory, '--staged');
  const changes = stagedChanges(root);
  const gone = changes.flatMap(({ before, now }) => (before !== null && before !== now ? [before] : []));
  const index = filesOfIndex(root, new Set(gone));
  const isStagedReport = async (file: string) => {
    const found = await index.textOf(file);
    // What is no text may be a report: reading it will say what is wrong.
    return found !== null && isReportText(file, 'problem' in found ? null : found.text);
  };
  return {
    reader: index.reader,
    find: (paths, search) => changedFiles(paths, changes.flatMap(nameNow(root)), isStagedReport, search),
    read: async (file) => (await index.textOf(file)) ?? { problem: 'The file is not staged.' },
    nothingFound: 'No report is staged.',
    close: index.close,
  };
}

function reportsSince(revision: string, workingDirectory: string): ReportFiles {
  const root = repositoryAround(workingDirectory, '--since');
  const changes = changesSince(root, startingCommit(root, revision));
  return {
    reader: nodeFileReader,
    find: (paths, search) =>
      changedFiles(paths, changes.flatMap(nameNow(root)).filter(existsSync), async (file) => isReport(file), search),
    read: readTextFile,
    nothingFound: `No report has changed since ${revision}.`,
    close: () => {},
  };
}

function nameNow(root: string) {
  return ({ now }: { readonly now: string | null }) => (now === null ? [] : [onDisk(root, now)]);
}

/** Those of the changed files that are to be checked, sorted. Nobody named them, so nothing is said of ignored ones. */
async function* changedFiles(
  paths: readonly string[],
  changed: readonly string[],
  isReportFile: (file: string) => Promise<boolean>,
  { workingDirectory, configurations }: ReportSearch,
): AsyncGenerator<Found> {
  const ignoredBy = ignoring(configurations);
  const asked = paths.map((path) => resolve(workingDirectory, path));
  for (const path of asked) {
    if (!existsSync(path) && !changed.some((file) => isWithin(path, file))) {
      yield {
        kind: 'problem',
        message: `${pathFrom(workingDirectory, path)}: The path cannot be read: it does not exist.`,
      };
    }
  }
  for (const file of [...new Set(changed)].sort()) {
    const isAsked = asked.some((path) => isWithin(path, file)) && !isInLibrary(file);
    const isConfiguration = configurationFileNames.some((name) => name === basename(file));
    if (isAsked && (isConfiguration || file.endsWith('.md')) && (await ignoredBy(file, false)) === null) {
      if (isConfiguration || (await isReportFile(file))) {
        yield { kind: 'file', file };
      }
    }
  }
}

/** Whether a file lies in a folder that is never entered, such as those of installed packages. */
function isInLibrary(file: string): boolean {
  return file.split(/[\\/]/).some(isNeverEntered);
}
