import { resolve } from 'node:path';
import { analyse } from '../../analysis/analyse.ts';
import type { Analysis } from '../../analysis/analysis.ts';
import { compareReports, isSame } from '../../comparison/compare-reports.ts';
import { type ConfigurationInForce, configurationsInForce } from '../../configuration/configuration-in-force.ts';
import { parseDocument } from '../../syntax/parse-document.ts';
import { type ComparedText, diffObject } from '../diff/diff-object.ts';
import { diffText } from '../diff/diff-text.ts';
import { problemLines } from '../files/configuration-problems.ts';
import { nodeFileReader } from '../files/node-file-reader.ts';
import { pathFrom } from '../files/paths.ts';
import { readNamedText, textOf } from '../files/read-text.ts';
import { reportEnvironments } from '../files/report-environments.ts';
import { staysAsNow, writeWholeFile } from '../files/write-file.ts';
import { exitCodes } from '../program/exit-codes.ts';
import { type Terminal, wantsColour } from '../program/terminal.ts';
import { UserError } from '../program/user-error.ts';

export interface DiffOptions {
  readonly format: 'text' | 'json' | 'html';
  readonly output?: string;
  readonly stdinFilename?: string;
  readonly color?: boolean;
}

/** A report that is compared with another one. */
interface ComparedReport extends ComparedText {
  /** Absolute. */
  readonly file: string;
}

/** `keyline diff`: what changed from one report to another. Gives the exit code: 1 where something did. */
export async function diffCommand(
  before: string,
  now: string,
  options: DiffOptions,
  terminal: Terminal,
): Promise<number> {
  if (before === '-' && now === '-') {
    throw new UserError('Only one of the two reports can come from standard input: name a file for the other.');
  }
  const isUnchanged = staysAsNow(
    options.output === undefined ? '' : resolve(terminal.workingDirectory, options.output),
  );
  const reports = [await readReport(before, options, terminal), await readReport(now, options, terminal)] as const;
  const inForce = await configurationOf(reports[1], terminal);
  const [was, is] = [await analysisOf(reports[0], inForce), await analysisOf(reports[1], inForce)];
  const comparison = compareReports(was, is);
  const text = {
    text: () => diffText([reports[0].path, reports[1].path], comparison, colourOf(options, terminal)),
    json: () => `${JSON.stringify(diffObject(reports[0], reports[1], comparison), null, 2)}\n`,
    html: async () => {
      const { comparisonPage } = await import('../../render/pages/comparison-page.ts');
      return comparisonPage({ before: reports[0].path, now: reports[1].path }, comparison);
    },
  };
  const written = await text[options.format]();
  if (options.output === undefined) {
    terminal.print(written);
  } else {
    writeWholeFile(resolve(terminal.workingDirectory, options.output), written, isUnchanged);
    terminal.note(`${options.output} written.`);
  }
  return isSame(comparison) ? exitCodes.clean : exitCodes.findings;
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

async function analysisOf({ file, text }: ComparedReport, inForce: ConfigurationInForce): Promise<Analysis> {
  const document = parseDocument(text);
  return analyse(document, await reportEnvironments(async () => inForce)(file, document));
}
