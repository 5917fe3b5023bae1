import { type Command, Option } from 'commander';
import type { ConfigOptions } from '../commands/config.ts';
import type { DiffOptions } from '../commands/diff.ts';
import type { ExplainOptions } from '../commands/explain.ts';
import type { FrameworksOptions } from '../commands/frameworks.ts';
import type { ImportCommandOptions } from '../commands/import.ts';
import type { LanguageServerOptions } from '../commands/lsp.ts';
import type { NewOptions } from '../commands/new.ts';
import type { PreviewOptions } from '../commands/preview.ts';
import type { RenderOptions } from '../commands/render-options.ts';
import type { RulesOptions } from '../commands/rules.ts';
import type { ScoreOptions } from '../commands/score.ts';
import { diffHelp, importHelp, newHelp, previewHelp, renderHelp, scoreHelp } from '../program/help-texts.ts';
import type { Finish } from '../program/program.ts';
import type { Terminal } from '../program/terminal.ts';
import { declareLint } from './declare-lint.ts';
import { colourOption, noColourOption, stdinOption } from './shared-options.ts';

/** Declares every command. Each command's own code is loaded when it is called. */
export function declareCommands(program: Command, terminal: Terminal, finish: Finish): void {
  declareLint(program, terminal, finish);
  addScore(program, terminal, finish);
  addDiff(program, terminal, finish);
  addReading(program, terminal, finish);
  addWriting(program, terminal, finish);
  addPages(program, terminal, finish);
  addLanguageServer(program, finish);
}

function addScore(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('score')
    .summary('show the scores and ratings that follow')
    .description('Computes scores and ratings from the statements of each report. Without a path, in this folder.')
    .argument('[path...]', 'files and folders')
    .addOption(new Option('--format <name>', 'how to print them').choices(['text', 'json', 'csv']).default('text'))
    .addOption(stdinOption())
    .addOption(colourOption())
    .addOption(noColourOption())
    .addHelpText('after', scoreHelp)
    .action(async (paths: string[], options: ScoreOptions) => {
      const { scoreCommand } = await import('../commands/score.ts');
      finish(await scoreCommand(paths, options, terminal));
    });
}

function addDiff(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('diff')
    .summary('tell what changed from one report to another')
    .description(
      'Compares two reports: their ratings, scores, sections and actions. "-" reads one of them from standard input.',
    )
    .argument('<old>', 'the earlier report')
    .argument('<new>', 'the later report')
    .addOption(new Option('--format <name>', 'how to print it').choices(['text', 'json', 'html']).default('text'))
    .option('-o, --output <file>', 'write to this file instead of standard output')
    .option('--stdin-filename <path>', 'what the report from standard input is called')
    .addOption(colourOption())
    .addOption(noColourOption())
    .addHelpText('after', diffHelp)
    .action(async (before: string, now: string, options: DiffOptions) => {
      const { diffCommand } = await import('../commands/diff.ts');
      finish(await diffCommand(before, now, options, terminal));
    });
}

/** The commands that tell what Keyline knows. */
function addReading(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('explain')
    .summary('read about a rule')
    .description('Says what a rule finds, why it matters and what to do, on one screen.')
    .argument('<rule>', 'its id, such as score/mismatch')
    .option('--all', 'print its whole page, with every example')
    .addOption(colourOption())
    .addOption(noColourOption())
    .action(async (rule: string, options: ExplainOptions) => {
      const { explainCommand } = await import('../commands/explain.ts');
      finish(explainCommand(rule, options, terminal));
    });
  program
    .command('rules')
    .summary('list all rules')
    .description('Lists every rule with its severity and whether it has a fix.')
    .addOption(listFormatOption())
    .addOption(colourOption())
    .addOption(noColourOption())
    .action(async (options: RulesOptions) => {
      const { rulesCommand } = await import('../commands/rules.ts');
      finish(rulesCommand(options, terminal));
    });
  program
    .command('frameworks')
    .summary('list the frameworks, or show one')
    .description('Lists the frameworks that reports in this folder can name, or shows what one of them says.')
    .argument('[id]', 'a framework, such as cqc-single-assessment or cqc-single-assessment@2024-12')
    .addOption(listFormatOption())
    .addOption(colourOption())
    .addOption(noColourOption())
    .action(async (id: string | undefined, options: FrameworksOptions) => {
      const { frameworksCommand } = await import('../commands/frameworks.ts');
      finish(await frameworksCommand(id, options, terminal));
    });
  program
    .command('config')
    .summary('show the configuration in force for a file')
    .description('Shows every value of the configuration in force for a file, and where it was set.')
    .argument('<file>', 'a report or a folder; it need not exist')
    .addOption(listFormatOption())
    .addOption(colourOption())
    .addOption(noColourOption())
    .action(async (file: string, options: ConfigOptions) => {
      const { configCommand } = await import('../commands/config.ts');
      finish(await configCommand(file, options, terminal));
    });
}

/** The commands that make reports. */
function addWriting(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('new')
    .summary('begin a report')
    .description('Makes a report with every section of a framework, to be filled in.')
    .requiredOption('--framework <id>', 'the framework, with or without @revision')
    .option('--provider <name>', 'who runs the service')
    .option('--location <name>', 'where the service is given')
    .option('--service <name>', 'the service that the report is about')
    .option('--services <names...>', 'the services that the report holds, each with key questions of its own')
    .option('--sector <name>', 'the sort of service, such as "NHS trust"')
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
    .summary('turn published pages into reports')
    .description(
      'Turns a published page, saved as text or HTML, into a report; or all pages of a folder. What was not understood is listed, and nothing of the text is lost.',
    )
    .argument('<page>', 'a file or a folder')
    .option('-o, --output <path>', 'the report to write, or for a folder the folder to write to')
    .option('--framework <id>', 'the framework, if the page does not show it')
    .addOption(new Option('--kind <name>', 'what the page holds, if nothing in it tells').choices(['news']))
    .addOption(new Option('--format <name>', 'what the page is, if its name does not tell').choices(['text', 'html']))
    .option('--force', 'replace reports that exist')
    .addHelpText('after', importHelp)
    .action(async (page: string, options: ImportCommandOptions) => {
      const { importCommand } = await import('../commands/import.ts');
      finish(await importCommand(page, options, terminal));
    });
}

/** The commands that make pages of reports. */
function addPages(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('render')
    .summary('make pages of reports for their readers, or draft news releases')
    .description(
      'Makes a page of each report, with its scores, ratings and computed blocks filled in: accessible HTML that needs no other file. Or drafts the news release on it, whose figures are those of the report.',
    )
    .argument('<path...>', 'files and folders')
    .addOption(new Option('--as <what>', 'what to make of each report').choices(['page', 'news']).default('page'))
    .option('-o, --output <path>', 'the file to write, or for several reports the folder to write to')
    .option('--fragment', 'only what stands in the main part of the page, without its styles')
    .option('--title <text>', 'the name of the page; without it, what the report is about')
    .option('--check', 'make no page of a report that has errors')
    .option('--remote-images', 'let the page load images from other computers')
    .option('--published <date>', 'of a release: the day on which it is published')
    .option('--force', 'of a release: replace the file if it exists')
    .addOption(stdinOption())
    .addHelpText('after', renderHelp)
    .action(async (paths: string[], options: RenderOptions) => {
      const { renderCommand } = await import('../commands/render.ts');
      finish(await renderCommand(paths, options, terminal));
    });
  program
    .command('preview')
    .summary('show a report in the browser while it is written')
    .description(
      'Shows the page of a report, with its findings, to the browsers of this computer, and keeps it up to date while the report, its configuration or its previous report changes.',
    )
    .argument('<file>', 'the report')
    .option('--port <number>', 'the port; without it, any that is free')
    .option('--remote-images', 'let the page load images from other computers')
    .addHelpText('after', previewHelp)
    .action(async (file: string, options: PreviewOptions) => {
      const { previewCommand } = await import('../commands/preview.ts');
      finish(await previewCommand(file, options, terminal));
    });
}

function listFormatOption(): Option {
  return new Option('--format <name>', 'how to print it').choices(['text', 'json']).default('text');
}

function addLanguageServer(program: Command, finish: Finish): void {
  program
    .command('lsp')
    .summary('start the language server, for editors')
    .description('Starts the language server. Editors call this; it speaks the Language Server Protocol.')
    .option('--stdio', 'speak over standard input and output')
    .option('--socket <port>', 'speak over this port of this machine')
    .action(async (options: LanguageServerOptions) => {
      const { languageServerCommand } = await import('../commands/lsp.ts');
      finish(await languageServerCommand(options));
    });
}
