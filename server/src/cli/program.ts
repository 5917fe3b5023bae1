import { Command, Option } from 'commander';
import { severities } from '../rules/finding.ts';
import type { ConfigOptions } from './commands/config.ts';
import type { ExplainOptions } from './commands/explain.ts';
import type { FrameworksOptions } from './commands/frameworks.ts';
import type { ImportCommandOptions } from './commands/import.ts';
import type { LintOptions } from './commands/lint.ts';
import type { LanguageServerOptions } from './commands/lsp.ts';
import type { NewOptions } from './commands/new.ts';
import type { RulesOptions } from './commands/rules.ts';
import type { ScoreOptions } from './commands/score.ts';
import { formatNames } from './formats/format-names.ts';
import { importHelp, lintHelp, newHelp, programHelp, scoreHelp } from './help-texts.ts';
import type { Terminal } from './terminal.ts';
import { version } from './version.ts';

/** Takes the exit code of the command that ran. */
type Finish = (code: number) => void;

/**
 * What `keyline` understands, where `firstWord` is the first thing that it was given. Each command's own code is loaded
 * when it is called, and `lint`, which hooks run at every commit, does without the others, so that a start costs little.
 */
export function keylineProgram(firstWord: string | undefined, terminal: Terminal, finish: Finish): Command {
  const program = new Command('keyline')
    .description('Checks assessment reports written as text: their scores, ratings and sentences must agree.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .exitOverride()
    .configureOutput({
      writeOut: terminal.print,
      writeErr: terminal.noteText,
      getOutHelpWidth: () => terminal.width,
      getErrHelpWidth: () => terminal.width,
    })
    .addHelpText('after', programHelp);

  addLint(program, terminal, finish);
  if (firstWord !== 'lint') {
    addScore(program, terminal, finish);
    addReading(program, terminal, finish);
    addWriting(program, terminal, finish);
    addLanguageServer(program, finish);
  }
  return program;
}

function addLint(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('lint')
    .summary('check reports, and fix what can be fixed')
    .description(
      'Checks reports: files, folders with all that is in them, or "-" for standard input. Without a path, this folder.',
    )
    .argument('[path...]', 'files and folders')
    .option('--fix', 'apply all safe fixes to the files')
    .option('--unsafe-fixes', 'apply also the fixes that change what a report says')
    .option('--diff', 'print what --fix would change as a patch, and change nothing')
    .addOption(new Option('--format <name>', 'how to print findings').choices(formatNames).default('text'))
    .addOption(
      new Option('--fail-on <severity>', 'the least severity that makes the exit code 1')
        .choices([...severities, 'never'])
        .default('error'),
    )
    .option('--final', 'treat every report as final: what is missing is an error')
    .addOption(stdinOption())
    .option('--only-reports', 'pass over named files that are no reports, as a hook needs')
    .option('--quiet', 'print errors only')
    .addOption(colourOption())
    .addOption(noColourOption())
    .addHelpText('after', lintHelp)
    .action(async (paths: string[], options: LintOptions) => {
      const { lintCommand } = await import('./commands/lint.ts');
      finish(await lintCommand(paths, options, terminal));
    });
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
      const { scoreCommand } = await import('./commands/score.ts');
      finish(await scoreCommand(paths, options, terminal));
    });
}

/** The commands that tell what Keyline knows. */
function addReading(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('explain')
    .summary('read about a rule')
    .description('Prints the page of a rule: what it finds, why it matters, and examples.')
    .argument('<rule>', 'its id, such as score/mismatch')
    .addOption(colourOption())
    .addOption(noColourOption())
    .action(async (rule: string, options: ExplainOptions) => {
      const { explainCommand } = await import('./commands/explain.ts');
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
      const { rulesCommand } = await import('./commands/rules.ts');
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
      const { frameworksCommand } = await import('./commands/frameworks.ts');
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
      const { configCommand } = await import('./commands/config.ts');
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
    .option('--assessed <dates>', 'when it was assessed, such as "3 to 14 March 2025"')
    .option('--scope <names...>', 'only these key questions')
    .option('-o, --output <file>', 'write to this file instead of standard output')
    .option('--force', 'replace the file if it exists')
    .addHelpText('after', newHelp)
    .action(async (options: NewOptions) => {
      const { newCommand } = await import('./commands/new.ts');
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
    .addOption(new Option('--format <name>', 'what the page is, if its name does not tell').choices(['text', 'html']))
    .option('--force', 'replace reports that exist')
    .addHelpText('after', importHelp)
    .action(async (page: string, options: ImportCommandOptions) => {
      const { importCommand } = await import('./commands/import.ts');
      finish(await importCommand(page, options, terminal));
    });
}

function stdinOption(): Option {
  return new Option('--stdin-filename <path>', 'read standard input, and treat it as this file');
}

function listFormatOption(): Option {
  return new Option('--format <name>', 'how to print it').choices(['text', 'json']).default('text');
}

function colourOption(): Option {
  return new Option('--color', 'colour the output, also where no screen shows it');
}

function noColourOption(): Option {
  return new Option('--no-color', 'do not colour the output');
}

function addLanguageServer(program: Command, finish: Finish): void {
  program
    .command('lsp')
    .summary('start the language server, for editors')
    .description('Starts the language server. Editors call this; it speaks the Language Server Protocol.')
    .option('--stdio', 'speak over standard input and output')
    .option('--socket <port>', 'speak over this port of this machine')
    .action(async (options: LanguageServerOptions) => {
      const { languageServerCommand } = await import('./commands/lsp.ts');
      finish(await languageServerCommand(options));
    });
}
