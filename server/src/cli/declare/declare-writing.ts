import { type Command, Option } from 'commander';
import type { FormatCommandOptions } from '../commands/format.ts';
import type { ImportCommandOptions } from '../commands/import.ts';
import type { InitOptions } from '../commands/init.ts';
import type { NewOptions } from '../commands/new.ts';
import { formatHelp, importHelp, initHelp, newHelp } from '../program/help-texts.ts';
import type { Finish } from '../program/program.ts';
import type { Terminal } from '../program/terminal.ts';
import { stdinOption } from './shared-options.ts';

/** Declares the commands that make reports. */
export function declareWriting(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('init')
    .summary('set a folder up for reports')
    .description(
      'Sets this folder up for reports: writes keyline.yaml, a git hook that checks reports before each commit, and a workflow that checks them on GitHub. Asks for what is not given, and replaces no file.',
    )
    .option('--framework <id>', 'the framework that new reports are to follow')
    .addOption(
      new Option('--hook <kind>', 'what checks reports before a commit').choices(['git', 'pre-commit', 'none']),
    )
    .addOption(new Option('--workflow <kind>', 'what checks reports on a server').choices(['github', 'none']))
    .option('--yes', 'ask nothing, and take the usual answers')
    .addHelpText('after', initHelp)
    .action(async (options: InitOptions) => {
      const { initCommand } = await import('../commands/init.ts');
      finish(await initCommand(options, terminal));
    });
  program
    .command('new')
    .summary('begin a report')
    .description('Makes a report with every section of a framework, to be filled in.')
    .option('--framework <id>', 'the framework, with or without @revision; without it, the one in keyline.yaml')
    .option('--provider <name>', 'who runs the service')
    .option('--location <name>', 'where the service is given')
    .option('--service <name>', 'the service that the report is about')
    .option('--services <names...>', 'the services that the report holds, each with key questions of its own')
    .option('--sector <name>', 'the type of service, such as "NHS trust"')
    .option('--assessed <dates>', 'when it was assessed, such as "3 to 14 March 2025"')
    .option('--scope <names...>', 'only these key questions')
    .option('-o, --output <file>', 'write to this file instead of standard output')
    .option('--force', 'replace the file if it exists')
    .addHelpText('after', newHelp)
    .action(async (options: NewOptions) => {
      const { newCommand } = await import('../commands/new.ts');
      finish(await newCommand(options, terminal));
    });
  program
    .command('import')
    .summary('turn published pages and Word documents into reports')
    .description(
      'Turns a published page, saved as text or HTML, or a Word document into a report; or all of a folder. What was not understood is listed, and nothing of the text is lost.',
    )
    .argument('<page>', 'a file or a folder')
    .option('-o, --output <path>', 'the report to write, or for a folder the folder to write to')
    .option('--framework <id>', 'the framework, if the page does not show it')
    .addOption(
      new Option('--kind <name>', 'what the page holds, if the page itself does not show it').choices(['news']),
    )
    .addOption(
      new Option('--format <name>', 'what the page is, if its name does not show it').choices(['text', 'html', 'json']),
    )
    .option('--earlier', 'of a location of the API: also write a report for each of its earlier ratings')
    .option('--into <report>', 'take over into this report what was changed in its Word document')
    .option('--diff', 'of --into: change nothing, and print what would change as a patch')
    .option('--removed', 'list the lines of the page that are left out of the report, each with the reason')
    .option('--force', 'replace reports that exist')
    .addHelpText('after', importHelp)
    .action(async (page: string, options: ImportCommandOptions) => {
      if (options.into !== undefined) {
        const { importInto } = await import('../commands/import-into.ts');
        finish(await importInto(page, options.into, options, terminal));
        return;
      }
      const { importCommand } = await import('../commands/import.ts');
      finish(await importCommand(page, options, terminal));
    });
  program
    .command('format')
    .summary('bring reports into house style')
    .description(
      'Brings reports into house style: fields, dates, tables and empty lines, but no word of the text. Without a path, all reports in this folder.',
    )
    .argument('[path...]', 'files and folders')
    .option('--check', 'change nothing, and list the reports that would change')
    .option('--diff', 'change nothing, and print what would change as a patch')
    .addOption(stdinOption())
    .addHelpText('after', formatHelp)
    .action(async (paths: string[], options: FormatCommandOptions) => {
      const { formatCommand } = await import('../commands/format.ts');
      finish(await formatCommand(paths, options, terminal));
    });
}
