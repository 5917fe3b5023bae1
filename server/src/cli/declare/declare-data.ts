import { type Command, Option } from 'commander';
import { tableNames } from '../../records/tables.ts';
import { severities } from '../../rules/finding.ts';
import type { ExportOptions } from '../commands/export.ts';
import type { PortfolioOptions } from '../commands/portfolio.ts';
import { exportFormats } from '../export/export-names.ts';
import { portfolioFormats } from '../portfolio/portfolio-formats.ts';
import { exportHelp, portfolioHelp, streamHelp } from '../program/help-texts.ts';
import type { Finish } from '../program/program.ts';
import type { Terminal } from '../program/terminal.ts';
import type { StreamOptions } from '../stream/answer-report.ts';
import { streamAnswers } from '../stream/stream-names.ts';
import { colourOption, noColourOption, stdinOption } from './shared-options.ts';

/** Declares the commands for those who work with the data of many reports. */
export function declareData(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('export')
    .summary('write the data of reports as tables')
    .description(
      'Writes ratings and scores as tables that spreadsheets, notebooks and databases read: a row for each key question of each service, and a row for each scored statement. As json, each report as a location of the public syndication API. Without a path, of all reports in this folder.',
    )
    .argument('[path...]', 'files and folders')
    .addOption(
      new Option('--to <format>', 'the format to write; without it, the one that the name after -o says').choices(
        exportFormats,
      ),
    )
    .addOption(
      new Option('--table <name>', 'only this table; a single file has the ratings without it').choices(tableNames),
    )
    .option('-o, --output <path>', 'the file to write, or the folder for a file of each table')
    .addOption(stdinOption())
    .addHelpText('after', exportHelp)
    .action(async (paths: string[], options: ExportOptions) => {
      const { exportCommand } = await import('../commands/export.ts');
      finish(await exportCommand(paths, options, terminal));
    });
  program
    .command('portfolio')
    .summary('show the figures of many reports')
    .description(
      'Counts reports and services by rating, the statements that were scored lowest most often, and what changed in the latest year. Without a path, of all reports in this folder.',
    )
    .argument('[path...]', 'files and folders')
    .addOption(
      new Option('--format <name>', 'how to show them; without it, as the name after -o says, else text').choices(
        portfolioFormats,
      ),
    )
    .option('-o, --output <file>', 'write to this file; FILE.html is a page with pictures')
    .option('--title <text>', 'the name of the page')
    .addOption(colourOption())
    .addOption(noColourOption())
    .addHelpText('after', portfolioHelp)
    .action(async (paths: string[], options: PortfolioOptions) => {
      const { portfolioCommand } = await import('../commands/portfolio.ts');
      finish(await portfolioCommand(paths, options, terminal));
    });
  program
    .command('stream')
    .summary('answer reports that come as lines of JSON')
    .description(
      'Reads reports from standard input, each a line of JSON with a "path" and a "text", and prints lines of JSON in the same order. Made for Spark, GNU parallel and whatever else hands work to many processes.',
    )
    .addOption(
      new Option('--what <answer>', 'what to print for each report').choices(streamAnswers).default('findings'),
    )
    .addOption(new Option('--table <name>', 'of rows: only this table').choices(tableNames))
    .addOption(
      new Option('--fail-on <severity>', 'of findings: the lowest severity that makes the exit code 1')
        .choices([...severities, 'never'])
        .default('error'),
    )
    .addHelpText('after', streamHelp)
    .action(async (options: StreamOptions) => {
      const { streamCommand } = await import('../commands/stream.ts');
      finish(await streamCommand(options, terminal));
    });
}
