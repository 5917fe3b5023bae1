import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { isSame } from '../../comparison/compare-reports.ts';
import { configurationsInForce } from '../../configuration/configuration-in-force.ts';
import type { FileFinder } from '../../configuration/file-reader.ts';
import { isWithin } from '../../disk/within-reach.ts';
import { parseDocument } from '../../syntax/parse-document.ts';
import { problemLines } from '../files/configuration-problems.ts';
import { ignoring, isReportText } from '../files/find-reports.ts';
import { nodeFileReader } from '../files/node-file-reader.ts';
import { pathFrom } from '../files/paths.ts';
import { readTextFile, type TextFile } from '../files/read-text.ts';
import { reportEnvironments } from '../files/report-environments.ts';
import { changesSince, startingCommit } from '../git/changed-files.ts';
import { filesOfCommit, onDisk } from '../git/files-in-git.ts';
import { repositoryAround } from '../git/run-git.ts';
import { exitCodes } from '../program/exit-codes.ts';
import { jsonText } from '../program/plain-text.ts';
import { type Terminal, wantsColour } from '../program/terminal.ts';
import { UserError } from '../program/user-error.ts';
import { counted } from '../program/wording.ts';
import type { ChangedReport, ReportState } from './compared-report.ts';
import { diffMarkdown } from './diff-markdown.ts';
import { diffReportsObject } from './diff-object.ts';
import type { DiffOptions } from './diff-options.ts';
import { diffText } from './diff-text.ts';
import { changedReport, reportState } from './report-state.ts';

type Read = (file: string) => Promise<TextFile | { readonly problem: string } | null>;

/** One of the two states of the repository: what reads it. */
function side(reader: FileFinder, read: Read, terminal: Terminal) {
  const { workingDirectory } = terminal;
  const configurations = configurationsInForce(reader);
  const environmentOf = reportEnvironments(configurations, reader);
  return {
    configurations,
    environmentOf,
    /** The report in a file as it was or is; null where there is none. Throws a UserError where it cannot be read. */
    state: async (file: string): Promise<ReportState | null> => {
      const found = await read(file);
      const path = pathFrom(workingDirectory, file);
      if (found === null || ('text' in found && !isReportText(file, found.text))) {
        return null;
      }
      if ('problem' in found) {
        throw new UserError(`${path}: ${found.problem}`);
      }
      const { text } = found;
      const environment = await environmentOf(file, parseDocument(text));
      return reportState({ file, path, text }, environment, (await configurations(file)).settings, workingDirectory);
    },
  };
}

/** What changed in all reports of a repository since a revision, written in the format that is asked for. */
export async function diffSince(
  paths: readonly string[],
  since: string,
  options: DiffOptions,
  terminal: Terminal,
): Promise<{ readonly written: string; readonly code: number }> {
  if (options.format === 'html') {
    throw new UserError('--since compares many reports, which no page holds: give --format markdown, text or json.');
  }
  const root = repositoryAround(terminal.workingDirectory, '--since');
  const commit = startingCommit(root, since);
  const files = filesOfCommit(root, commit);
  try {
    const { reports, complete } = await changedReports(paths, root, commit, files, terminal);
    const written = {
      text: () => textOf(reports, since, options, terminal),
      json: () => `${jsonText(diffReportsObject(since, commit, reports), 2)}\n`,
      markdown: () => diffMarkdown(`What changed in ${counted(reports.length, 'report')}`, reports),
    }[options.format]();
    const code = !complete ? exitCodes.usage : reports.length > 0 ? exitCodes.findings : exitCodes.clean;
    return { written, code };
  } finally {
    files.close();
  }
}

async function changedReports(
  paths: readonly string[],
  root: string,
  commit: string,
  files: ReturnType<typeof filesOfCommit>,
  terminal: Terminal,
): Promise<{ readonly reports: readonly ChangedReport[]; readonly complete: boolean }> {
  const { workingDirectory, note } = terminal;
  const before = side(files.reader, files.textOf, terminal);
  const now = side(nodeFileReader, async (file) => (existsSync(file) ? readTextFile(file) : null), terminal);
  const ignoredBy = ignoring(now.configurations);
  const asked = (paths.length === 0 ? ['.'] : paths).map((path) => resolve(workingDirectory, path));
  const reports: ChangedReport[] = [];
  const refused = new Set<unknown>();
  let complete = true;
  for (const change of changesSince(root, commit)) {
    const [old, file] = [change.before, change.now].map((path) => (path === null ? null : onDisk(root, path)));
    const named = file ?? old ?? root;
    const isAsked = asked.some((path) => isWithin(path, named)) && named.endsWith('.md');
    if (!isAsked || (await ignoredBy(named, false)) !== null) {
      continue;
    }
    const inForce = await now.configurations(named);
    if (inForce.problems.length > 0) {
      complete = false;
      if (!refused.has(inForce)) {
        refused.add(inForce);
        problemLines(inForce.problems, workingDirectory).forEach(note);
        note('Nothing is compared under this configuration until it is corrected.');
      }
      continue;
    }
    try {
      const states = [
        old == null ? null : await before.state(old),
        file == null ? null : await now.state(file),
      ] as const;
      if (states[0] !== null || states[1] !== null) {
        const nowhere = await now.environmentOf(named, parseDocument(''));
        reports.push(changedReport(states[0], states[1], nowhere));
      }
    } catch (fault) {
      if (!(fault instanceof UserError)) {
        throw fault;
      }
      note(fault.message);
      complete = false;
    }
  }
  return { reports: reports.filter(isDifferent).sort(byPath), complete };
}

/** Whether anything differs that is compared; spaces and line breaks alone do not. */
function isDifferent({ before, now, comparison, findings }: ChangedReport): boolean {
  return before?.path !== now?.path || !isSame(comparison) || findings.added.length + findings.gone.length > 0;
}

function byPath(left: ChangedReport, right: ChangedReport): number {
  const path = ({ before, now }: ChangedReport) => now?.path ?? before?.path ?? '';
  return path(left) < path(right) ? -1 : 1;
}

function textOf(
  reports: readonly ChangedReport[],
  since: string,
  { color, output }: DiffOptions,
  terminal: Terminal,
): string {
  const colour = output === undefined && wantsColour(terminal, color);
  return reports
    .map(({ before, now, comparison, findings }) => {
      const names = [before === null ? 'nothing' : `${since}:${before.path}`, now?.path ?? 'nothing'] as const;
      return diffText(names, comparison, colour, findings);
    })
    .join('\n');
}
