import { type Command, Option } from 'commander';
import type { ConfigOptions } from '../commands/config.ts';
import type { ExplainOptions } from '../commands/explain.ts';
import type { FrameworksOptions } from '../commands/frameworks.ts';
import type { FrameworksNewOptions } from '../commands/frameworks-new.ts';
import type { RulesOptions } from '../commands/rules.ts';
import type { ScoreOptions } from '../commands/score.ts';
import type { DiffOptions } from '../diff/diff-options.ts';
import { diffHelp, scoreHelp } from '../program/help-texts.ts';
import type { Finish } from '../program/program.ts';
import type { Terminal } from '../program/terminal.ts';
import { colourOption, noColourOption, stdinOption } from './shared-options.ts';

/** Declares the commands that tell what follows from reports. */
export function declareResults(program: Command, terminal: Terminal, finish: Finish): void {
  addScore(program, terminal, finish);
  addDiff(program, terminal, finish);
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
    .summary('show what changed from one report to the next')
    .description(
      'Compares two reports, the earlier one and the later one: their ratings, scores, sections and actions. "-" reads one of them from standard input. With --since, compares every report with what it was at a revision of git.',
    )
    .argument('[path...]', 'the two reports; with --since, files and folders')
    .option('--since <revision>', 'what changed in all reports since this revision of git, with findings')
    .addOption(
      new Option('--format <name>', 'how to print it').choices(['text', 'json', 'html', 'markdown']).default('text'),
    )
    .option('-o, --output <file>', 'write to this file instead of standard output')
    .option('--stdin-filename <path>', 'what the report from standard input is called')
    .addOption(colourOption())
    .addOption(noColourOption())
    .addHelpText('after', diffHelp)
    .action(async (paths: string[], options: DiffOptions) => {
      const { diffCommand } = await import('../commands/diff.ts');
      finish(await diffCommand(paths, options, terminal));
    });
}

/** Declares the commands that tell what Keyline knows. */
export function declareKnowledge(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('explain')
    .summary('read about a rule, or see how a sentence is read')
    .description(
      'Says what a rule finds, why it matters and what to do, on one screen. With --sentence, how a sentence is read: what each word does, what the sentence says, and what keeps the rest from being compared.',
    )
    .argument('[rule]', 'its id, such as score/mismatch')
    .option('--all', 'print its whole page, with every example')
    .option('--sentence <text>', 'a sentence, in quotes')
    .option(
      '--framework <id>',
      'the framework whose words it is read with; without it, the one that keyline.yaml sets for new reports',
    )
    .option('--news', 'read it as a sentence of a news release')
    .addOption(listFormatOption())
    .addOption(colourOption())
    .addOption(noColourOption())
    .action(async (rule: string | undefined, options: ExplainOptions) => {
      const { explainCommand } = await import('../commands/explain.ts');
      finish(await explainCommand(rule, options, terminal));
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
  const frameworks = program
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
  frameworks
    .command('new')
    .summary('make a framework file of your own')
    .description('Prints a small framework file that is sound, to be filled in, or writes it to a file.')
    .argument('<id>', 'what reports will call it, such as village-schools')
    .option('-o, --output <file>', 'write it to this file')
    .option('--force', 'replace a file that is there')
    .action(async (id: string, options: FrameworksNewOptions) => {
      const { frameworksNewCommand } = await import('../commands/frameworks-new.ts');
      finish(frameworksNewCommand(id, options, terminal));
    });
  frameworks
    .command('check')
    .summary('check framework files with their own examples')
    .description('Checks framework files, and whether each gives what the examples in it say.')
    .argument('<files...>', 'framework files')
    .action(async (files: readonly string[]) => {
      const { frameworksCheckCommand } = await import('../commands/frameworks-check.ts');
      finish(await frameworksCheckCommand(files, terminal));
    });
  program
    .command('config')
    .summary('show the configuration in force for a file')
    .description('Shows every value of the configuration in force for a file, and where it is set.')
    .argument('<file>', 'a report or a folder; it need not exist')
    .addOption(listFormatOption())
    .addOption(colourOption())
    .addOption(noColourOption())
    .action(async (file: string, options: ConfigOptions) => {
      const { configCommand } = await import('../commands/config.ts');
      finish(await configCommand(file, options, terminal));
    });
}

function listFormatOption(): Option {
  return new Option('--format <name>', 'how to print it').choices(['text', 'json']).default('text');
}
