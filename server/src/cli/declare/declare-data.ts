import { type Command, Option } from 'commander';
import { tableNames } from '../../records/tables.ts';
import type { ExportOptions } from '../commands/export.ts';
import { exportFormats } from '../export/export-names.ts';
import { exportHelp } from '../program/help-texts.ts';
import type { Finish } from '../program/program.ts';
import type { Terminal } from '../program/terminal.ts';
import { stdinOption } from './shared-options.ts';

/** Declares the commands for those who work with the data of many reports. */
export function declareData(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('export')
    .summary('write the data of reports as tables')
    .description(
      'Writes ratings and scores as tables that spreadsheets, notebooks and databases read: a row for each key question of each service, and a row for each scored statement. Without a path, of all reports in this folder.',
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
}
