import { resolve } from 'node:path';
import { isSame } from '../../comparison/compare-reports.ts';
import { type ConfigurationInForce, configurationsInForce } from '../../configuration/configuration-in-force.ts';
import { parseDocument } from '../../syntax/parse-document.ts';
import { diffMarkdown } from '../diff/diff-markdown.ts';
import { type ComparedText, diffObject } from '../diff/diff-object.ts';
import type { DiffOptions } from '../diff/diff-options.ts';
import { diffText } from '../diff/diff-text.ts';
import { changedReport, reportState } from '../diff/report-state.ts';
import { problemLines } from '../files/configuration-problems.ts';
import { nodeFileReader } from '../files/node-file-reader.ts';
import { pathFrom } from '../files/paths.ts';
import { readNamedText, textOf } from '../files/read-text.ts';
import { reportEnvironments } from '../files/report-environments.ts';
import { staysAsNow, writeWholeFile } from '../files/write-file.ts';
import { exitCodes } from '../program/exit-codes.ts';
import { jsonText } from '../program/plain-text.ts';
import { type Terminal, wantsColour } from '../program/terminal.ts';
import { UserError } from '../program/user-error.ts';

/** A report that is compared with another one. */
interface ComparedReport extends ComparedText {
  /** Absolute. */
  readonly file: string;
}

/**
 * `keyline diff`: what changed from one report to another, or in all reports since a revision of git. Gives the exit
 * code: 1 where something did.
 */
export async function diffCommand(paths: readonly string[], options: DiffOptions, terminal: Terminal): Promise<number> {
  const isUnchanged = staysAsNow(
    options.output === undefined ? '' : resolve(terminal.workingDirectory, options.output),
  );
  const { written, code } =
    options.since === undefined
      ? await diffTwo(paths, options, terminal)
      : await (await import('../diff/diff-since.ts')).diffSince(paths, options.since, options, terminal);
  if (options.output === undefined) {
    terminal.print(written);
  } else {
    writeWholeFile(resolve(terminal.workingDirectory, options.output), written, isUnchanged);
    terminal.note(`${options.output} written.`);
  }
  return code;
}

/** What changed from one report to another, written in the format that is asked for. */
async function diffTwo(paths: readonly string[], options: DiffOptions, terminal: Terminal) {
  const [before, now, ...more] = paths;
  if (before === undefined || now === undefined || more.length > 0) {
    throw new UserError(
      'This compares two reports: name the earlier one and the later one. Or give --since and a revision of git. "keyline diff --help" says more.',
    );
  }
  if (before === '-' && now === '-') {
    throw new UserError('Only one of the two reports can come from standard input: name a file for the other.');
  }
  const reports = [await readReport(before, options, terminal), await readReport(now, options, terminal)] as const;
  const inForce = await configurationOf(reports[1], terminal);
  const environmentOf = reportEnvironments(async () => inForce);
  const stateOf = async (report: ComparedReport) => {
    const environment = await environmentOf(report.file, parseDocument(report.text));
    return reportState(report, environment, inForce.settings, terminal.workingDirectory);
  };
  const [was, is] = [await stateOf(reports[0]), await stateOf(reports[1])];
  const changed = changedReport(was, is, { library: inForce.library });
  const { comparison } = changed;
  const written = {
    text: () => (isSame(comparison) ? '' : diffText([was.path, is.path], comparison, colourOf(options, terminal))),
    json: () => `${jsonText(diffObject(was, is, comparison), 2)}\n`,
    markdown: () => diffMarkdown('What changed', [changed]),
    html: async () => {
      const { comparisonPage } = await import('../../render/pages/comparison-page.ts');
      return comparisonPage({ before: was.path, now: is.path }, comparison);
    },
  };
  return {
    written: await written[options.format](),
    code: isSame(comparison) ? exitCodes.clean : exitCodes.findings,
  };
}

function colourOf({ color, output }: DiffOptions, terminal: Terminal): boolean {
  return output === undefined && wantsColour(terminal, color);
}

async function readReport(path: string, { stdinFilename }: DiffOptions, terminal: Terminal): Promise<ComparedReport> {
  const fromInput = path === '-';
  const name = fromInput ? (stdinFilename ?? 'standard-input.report.md') : path;
  const file = resolve(terminal.workingDirectory, name);
  const found = fromInput ? textOf(await terminal.readInput()) : readNamedText(file);
  const shown = pathFrom(terminal.workingDirectory, file);
  if ('problem' in found) {
    throw new UserError(`${shown}: ${found.problem}`);
  }
  return { file, path: shown, text: found.text };
}

/** Both reports are read under the configuration of the new one: the old one may come from anywhere. */
async function configurationOf({ file }: ComparedReport, terminal: Terminal): Promise<ConfigurationInForce> {
  const inForce = await configurationsInForce(nodeFileReader)(file);
  if (inForce.problems.length > 0) {
    const lines = problemLines(inForce.problems, terminal.workingDirectory);
    throw new UserError([...lines, 'Nothing is compared under this configuration until it is corrected.'].join('\n'));
  }
  return inForce;
}
