import { resolve } from 'node:path';
import type { Environment } from '../../analysis/analyse.ts';
import { type ConfigurationInForce, configurationsInForce } from '../../configuration/configuration-in-force.ts';
import type { RuleSettings } from '../../rules/rule-settings.ts';
import { keptBlocks } from '../../syntax/blocks/same-blocks.ts';
import type { Document } from '../../syntax/document.ts';
import { parseDocument } from '../../syntax/parse-document.ts';
import type { Terminal } from '../program/terminal.ts';
import { UserError } from '../program/user-error.ts';
import { reportFiles } from './choose-report-files.ts';
import { problemLines } from './configuration-problems.ts';
import { pathFrom } from './paths.ts';
import { showProgress } from './progress.ts';
import { type TextFile, textOf } from './read-text.ts';
import { reportEnvironments } from './report-environments.ts';
import type { GitChoice, ReportFiles } from './report-files.ts';
import { placed, shardNamed } from './shard.ts';

export interface NamedTextFile extends TextFile {
  /** Absolute. */
  readonly file: string;
  /** As it is shown. */
  readonly path: string;
  /** Its place among all that the command was asked to work on, from 0. */
  readonly at: number;
}

/** A report that a command is to work on, with what holds for it. */
export interface ReportSource extends NamedTextFile {
  readonly document: Document;
  readonly inForce: ConfigurationInForce;
  /** What is known while the report is read: frameworks, and what the files that it names say. */
  readonly environment: Environment;
  readonly settings: RuleSettings;
}

export interface SourceOptions extends GitChoice {
  /** Which of several runs this is, such as `1/4`, where several share the work. */
  readonly shard?: string | undefined;
  readonly paths: readonly string[];
  readonly stdinFilename?: string | undefined;
  readonly onlyReports?: boolean | undefined;
  /** Whether not to show how far the work is. */
  readonly quiet?: boolean | undefined;
  /** Looks at a report before it is read, with its configuration. Gives what to read it as; null where all is done. */
  readonly lookFirst?:
    | ((
        named: Pick<NamedTextFile, 'file' | 'path' | 'at'>,
        inForce: ConfigurationInForce,
        read: () => ReturnType<ReportFiles['read']>,
      ) => Promise<TextFile | { readonly problem: string } | null>)
    | undefined;
}

/** What standard input is called where `--stdin-filename` does not say. */
const inputName = 'standard-input.report.md';

/**
 * Hands over the reports that a command was asked to work on, one after the other. What cannot be read is said on
 * standard error, and the others follow. True where everything could be read and something was there to read.
 * Configuration and framework files that are named go to `handleConfiguration`; a command without it says that they are no
 * reports.
 */
export async function eachReport(
  options: SourceOptions,
  terminal: Terminal,
  handle: (source: ReportSource) => void | Promise<void>,
  handleConfiguration?: (source: NamedTextFile) => Promise<void>,
): Promise<boolean> {
  const { workingDirectory, note } = terminal;
  const readsInput = options.stdinFilename !== undefined || options.paths.includes('-');
  if (readsInput && (options.staged || options.since !== undefined)) {
    throw new UserError(
      'Standard input is not in git: leave --staged and --since out, or the "-" and --stdin-filename.',
    );
  }
  const shard = options.shard === undefined ? null : shardNamed(options.shard);
  const files = await reportFiles(options, workingDirectory);
  const configurations = configurationsInForce(files.reader);
  const environmentOf = reportEnvironments(configurations, files.reader);
  const blocksOfNext = keptBlocks();
  const refused = new Set<ConfigurationInForce>();
  const noticed = new Set<ConfigurationInForce>();

  /** Hands the report over; false, and said so, where it or its configuration does not hold. */
  async function handOver(
    file: string,
    at: number,
    read: ReportFiles['read'],
    lookFirst?: SourceOptions['lookFirst'],
  ): Promise<boolean> {
    const path = pathFrom(workingDirectory, file);
    if (isConfigurationFile(file)) {
      return handOverConfiguration({ file, path, at }, await read(file));
    }
    const inForce = await configurations(file);
    if (inForce.problems.length > 0) {
      if (!refused.has(inForce)) {
        refused.add(inForce);
        problemLines(inForce.problems, workingDirectory).forEach(note);
        note('Nothing is checked under this configuration until it is corrected.');
      }
      return false;
    }
    if (!noticed.has(inForce)) {
      noticed.add(inForce);
      inForce.notices.forEach(note);
    }
    const found =
      lookFirst === undefined ? await read(file) : await lookFirst({ file, path, at }, inForce, () => read(file));
    if (found === null) {
      return true;
    }
    if ('problem' in found) {
      note(`${path}: ${found.problem}`);
      return false;
    }
    try {
      const document = parseDocument(found.text, blocksOfNext());
      const environment = await environmentOf(file, document);
      await handle({ ...found, file, path, at, document, inForce, environment, settings: inForce.settings });
      return true;
    } catch (fault) {
      if (fault instanceof UserError) {
        note(fault.message);
        return false;
      }
      throw fault;
    }
  }

  async function handOverConfiguration(
    named: Pick<NamedTextFile, 'file' | 'path' | 'at'>,
    found: TextFile | { readonly problem: string },
  ): Promise<boolean> {
    if ('problem' in found || handleConfiguration === undefined) {
      note(`${named.path}: ${'problem' in found ? found.problem : 'This is not a report. "keyline lint" checks it.'}`);
      return false;
    }
    await handleConfiguration({ ...found, ...named });
    return true;
  }

  if (readsInput) {
    const file = resolve(workingDirectory, options.stdinFilename ?? inputName);
    return handOver(file, 0, async () => textOf(await terminal.readInput()));
  }
  const onlyReports = options.onlyReports ?? false;
  const paths = options.paths.length === 0 ? ['.'] : options.paths;
  let complete = true;
  let metAnything = false;
  const progress = showProgress(terminal, options.quiet ?? false);
  try {
    const all = files.find(paths, { workingDirectory, configurations, onlyReports });
    for await (const found of placed(all, shard)) {
      metAnything = true;
      if (found.kind === 'file') {
        progress.next(pathFrom(workingDirectory, found.file));
        const handed = await handOver(found.file, found.at, files.read, options.lookFirst);
        complete &&= handed;
      } else {
        note(found.message);
        complete &&= found.kind === 'note';
      }
    }
  } finally {
    progress.end();
    files.close();
  }
  if (!metAnything && files.nothingFound !== null) {
    note(files.nothingFound);
  } else if (!metAnything && !onlyReports && shard === null) {
    for (const path of paths) {
      const { problems } = await configurations(resolve(workingDirectory, path, inputName));
      problemLines(problems, workingDirectory).forEach(note);
    }
    note(
      `No report was found in ${paths.join(', ')}. A report is a file *.report.md, or a Markdown file whose front matter names a framework.`,
    );
    return false;
  }
  return complete;
}

/** Configurations and frameworks are YAML; reports never are. */
function isConfigurationFile(file: string): boolean {
  return /\.ya?ml$/.test(file);
}
