import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { type ImportAnswer, type ImportOptions, importPage } from '../../exchange/import-page.ts';
import type { ImportResult } from '../../exchange/import-result.ts';
import { importLocation, type LocationAnswer } from '../../exchange/location/read-location.ts';
import type { FrameworkLibrary } from '../../framework/file/library.ts';
import { problemLines } from '../files/configuration-problems.ts';
import { folderConfiguration } from '../files/folder-configuration.ts';
import { refuseToOverwrite, writeNewFile } from '../files/new-file.ts';
import { refuseOptions } from '../files/output-places.ts';
import { pathFrom } from '../files/paths.ts';
import { showProgress } from '../files/progress.ts';
import { readNamedPage } from '../files/read-text.ts';
import { staysAsNow } from '../files/write-file.ts';
import { exitCodes } from '../program/exit-codes.ts';
import type { Terminal } from '../program/terminal.ts';
import { fileSystemReason, UserError } from '../program/user-error.ts';
import { counted } from '../program/wording.ts';
import { importWordFile } from '../word/import-word-file.ts';

export interface ImportCommandOptions {
  readonly output?: string;
  readonly framework?: string;
  readonly format?: 'text' | 'html' | 'json';
  readonly kind?: 'news';
  /** Of locations of the API alone: whether the ratings before become reports of their own. */
  readonly earlier?: boolean;
  readonly removed?: boolean;
  /** Of Word alone: the report that takes over what was changed, and whether that is only shown. */
  readonly into?: string;
  readonly diff?: boolean;
  readonly force?: boolean;
}

/** A page to import and the report to write; `output` is null for standard output. */
interface ImportJob {
  readonly input: string;
  readonly output: string | null;
}

const pageSuffix = /\.(?:txt|html?|xhtml|docx)$/i;

const locationSuffix = /\.json$/i;

const wordSuffix = /\.docx$/i;

/** `keyline import`: turns published pages into reports. Gives the exit code. */
export async function importCommand(input: string, options: ImportCommandOptions, terminal: Terminal): Promise<number> {
  refuseOptions(options, ['diff'], 'only with --into');
  if (options.earlier === true && options.output === undefined) {
    throw new UserError(
      '--earlier makes several reports: say with -o where the newest is to be written, the others lie beside it.',
    );
  }
  const { workingDirectory, note } = terminal;
  const jobs = importJobs(resolve(workingDirectory, input), options, terminal);
  const { library, problems } = await folderConfiguration(workingDirectory);
  problemLines(problems, workingDirectory).forEach(note);
  let read = 0;
  const progress = showProgress(terminal, false, Date.now, 'page');
  for (const job of jobs) {
    progress.next(pathFrom(workingDirectory, job.input));
    try {
      await importOne(job, library, options, terminal);
      read += 1;
    } catch (fault) {
      if (!(fault instanceof UserError)) {
        throw fault;
      }
      note(fault.message);
    }
  }
  progress.end();
  if (options.output !== undefined) {
    note(`${counted(read, 'page')} read.`);
  }
  return read === jobs.length ? exitCodes.clean : exitCodes.usage;
}

async function importOne(
  job: ImportJob,
  library: FrameworkLibrary,
  options: ImportCommandOptions,
  terminal: Terminal,
): Promise<void> {
  const path = pathFrom(terminal.workingDirectory, job.input);
  const isUnchanged = staysAsNow(job.output ?? '');
  const wishes = { library, framework: options.framework, kind: options.kind };
  const answer = wordSuffix.test(job.input)
    ? alone(await importWordFile(job.input, path, wishes))
    : importNamedPage(job, path, options, wishes);
  if ('problem' in answer) {
    throw new UserError(`${path}: ${answer.problem}`);
  }
  const { imported, earlier } = answer;
  if (job.output === null) {
    terminal.print(imported.report);
  } else {
    const folder = dirname(job.output);
    for (const file of [job.output, ...earlier.map(({ name }) => join(folder, name))]) {
      refuseToOverwrite(file, options.force ?? false);
    }
    for (const { name, report } of earlier) {
      const file = join(folder, name);
      writeNewFile(file, report, options.force ?? false, staysAsNow(file));
    }
    writeNewFile(job.output, imported.report, options.force ?? false, isUnchanged);
    if (earlier.length > 0) {
      terminal.note(`${path}: ${counted(earlier.length, 'earlier report')} written beside ${basename(job.output)}.`);
    }
  }
  importNotes(path, imported, options.removed ?? false).forEach(terminal.note);
}

type Wishes = Omit<ImportOptions, 'format'>;

function importNamedPage(
  { input, output }: ImportJob,
  path: string,
  { format, earlier }: ImportCommandOptions,
  wishes: Wishes,
): LocationAnswer {
  const page = readNamedPage(input);
  if ('problem' in page) {
    throw new UserError(`${path}: ${page.problem}`);
  }
  if (format === 'json' || (format === undefined && locationSuffix.test(input))) {
    const nameEarlier = earlier === true && output !== null ? earlierName(output) : null;
    return importLocation(page.text, wishes.library, wishes.framework, nameEarlier);
  }
  if (earlier === true) {
    throw new UserError(`${path}: only a location of the syndication API, a *.json file, has earlier ratings.`);
  }
  const byName = /\.txt$/i.test(input) || !pageSuffix.test(input) ? 'text' : 'html';
  return alone(importPage(page.text, { ...wishes, format: format ?? byName }));
}

/** What is no location has no reports of the time before. */
function alone(answer: ImportAnswer): LocationAnswer {
  return 'problem' in answer ? answer : { ...answer, earlier: [] };
}

/** Names the files of earlier reports after the newest: `lakeside-2019-03-04.report.md`. */
function earlierName(output: string): (day: string, before: number) => string {
  const [, stem = '', suffix = ''] = /^(.*?)((?:\.report)?\.md)?$/s.exec(basename(output)) ?? [];
  return (day, before) => `${stem}-${day}${before === 0 ? '' : `-${before + 1}`}${suffix}`;
}

/** What the person who imports should look at, line by line. */
function importNotes(
  path: string,
  { notUnderstood, added, removed, messages }: ImportResult,
  listsRemoved: boolean,
): readonly string[] {
  return [
    ...messages.map((message) => `${path}: ${message}`),
    ...added.map(({ line, text, reason }) => `${path}:${line}: added "${text}" (${reason})`),
    ...notUnderstood.map(({ line, text, reason }) => `${path}:${line}: not understood: "${text}" (${reason})`),
    ...(listsRemoved ? removed : []).map(
      ({ line, text, reason }) => `${path}:${line}: left out: "${text}" (${reason})`,
    ),
  ];
}

/** One job for a file; for a folder one for each page in it, with the same folders in the output. */
function importJobs(input: string, options: ImportCommandOptions, terminal: Terminal): readonly ImportJob[] {
  const output = options.output === undefined ? null : resolve(terminal.workingDirectory, options.output);
  const shown = pathFrom(terminal.workingDirectory, input);
  if (!isFolder(input, shown)) {
    const intoFolder = output !== null && statSync(output, { throwIfNoEntry: false })?.isDirectory() === true;
    return [{ input, output: intoFolder ? join(output, reportName(basename(input))) : output }];
  }
  if (output === null) {
    throw new UserError(`${shown} is a folder: say with -o which folder the reports are to be written to.`);
  }
  const pages = pagesIn(input, options.format === 'json' ? locationSuffix : pageSuffix);
  if (pages.length === 0) {
    throw new UserError(
      `No page was found in ${shown}. Pages are files *.txt, *.html, *.htm and *.docx; with --format json, *.json.`,
    );
  }
  const jobs = pages.map((page) => ({ input: page, output: reportPlace(page, input, output) }));
  const taken = new Map<string, string>();
  for (const job of jobs) {
    const other = taken.get(job.output);
    if (other !== undefined) {
      throw new UserError(`${other} and ${job.input} would both be written to ${job.output}: rename one of them.`);
    }
    taken.set(job.output, job.input);
    refuseToOverwrite(job.output, options.force ?? false);
  }
  return jobs;
}

function isFolder(path: string, shown: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch (fault) {
    throw new UserError(`${shown}: The path cannot be read: ${fileSystemReason(fault)}.`);
  }
}

function pagesIn(folder: string, suffix: RegExp): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && suffix.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function reportPlace(page: string, input: string, output: string): string {
  return join(output, dirname(relative(input, page)), reportName(basename(page)));
}

function reportName(pageName: string): string {
  return `${pageName.replace(pageSuffix, '').replace(locationSuffix, '')}.report.md`;
}
