import { type Command, Option } from 'commander';
import { severities } from '../../rules/finding.ts';
import type { LintOptions } from '../commands/lint.ts';
import type { MergeOptions } from '../commands/merge.ts';
import { formatNames } from '../lint/formats/format-names.ts';
import { lintHelp, mergeHelp } from '../program/help-texts.ts';
import type { Finish } from '../program/program.ts';
import type { Terminal } from '../program/terminal.ts';
import { colourOption, noColourOption, stdinOption } from './shared-options.ts';

/** Declares `keyline lint` and what puts its parts together. Their own code is loaded when they are called. */
export function declareLint(program: Command, terminal: Terminal, finish: Finish): void {
  addLint(program, terminal, finish);
  addMerge(program, terminal, finish);
}

function addLint(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('lint')
    .summary('check reports, and fix what can be fixed')
    .description(
      'Checks reports: files, folders with all that is in them, or "-" for standard input. Without a path, this folder. A YAML file that is named is checked as a configuration or a framework.',
    )
    .argument('[path...]', 'files and folders')
    .option('--fix', 'apply all safe fixes to the files')
    .option('--unsafe-fixes', 'also apply the fixes that change what a report says')
    .option('--diff', 'print what --fix would change as a patch, and change nothing')
    .addOption(formatOption())
    .addOption(failOnOption())
    .option('--select <rules>', 'only these rules or groups, with commas between them', rulesNamed)
    .option('--ignore <rules>', 'not these rules or groups', rulesNamed)
    .option('--staged', 'only reports that are staged in git, as they are staged')
    .option('--since <revision>', 'only reports that have changed in git since this revision')
    .option('--baseline <file>', 'leave out the findings listed in this file')
    .option(
      '--write-baseline',
      'write what is found into the baseline (keyline-baseline.json), so that it is left out from now on',
    )
    .option(
      '--max-findings <number>',
      'show at most this many findings in all instead of 1,000 of each report, and say how many more there are',
    )
    .option('--cache', 'keep results in .keyline-cache, and check only what changed since')
    .option('--cache-location <file>', 'keep them in this file')
    .option('--shard <i/n>', 'check only this share of the reports, such as 1/4; "keyline merge" joins the results')
    .option(
      '--jobs <number>',
      'check this many reports at the same time; without it as many as there are cores, up to 4',
    )
    .option('-o, --output <file>', 'write the findings to this file, whole or not at all')
    .option('--statistics', 'count the findings of each rule instead of listing them')
    .option('--suppressions', 'list what is suppressed, and why, instead of the findings')
    .option('--final', 'treat every report as final: what is missing is an error')
    .addOption(stdinOption())
    .option('--stats', 'say afterwards where the time went, by phase and by rule')
    .option('--watch', 'check again whenever something changes, until Ctrl+C')
    .option('--only-reports', 'leave out named files that are not reports, as hooks need')
    .option('--redact', 'print no e-mail address, telephone number or other personal datum, in any format')
    .option('--quiet', 'print errors only')
    .addOption(colourOption())
    .addOption(noColourOption())
    .addHelpText('after', lintHelp)
    .action(async (paths: string[], options: LintOptions) => {
      const { lintCommand } = await import('../commands/lint.ts');
      finish(await lintCommand(paths, options, terminal));
    });
}

function addMerge(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('merge')
    .summary('join the results of several runs into those of one')
    .description(
      'Prints what "keyline lint --shard I/N --format part" found in several runs as one run would have printed it, in any format.',
    )
    .argument('<part...>', 'the files that the runs wrote, all of them')
    .addOption(formatOption())
    .addOption(failOnOption())
    .option(
      '--max-findings <number>',
      'show at most this many findings in all instead of 1,000 of each report, and say how many more there are',
    )
    .option('-o, --output <file>', 'write the findings to this file, whole or not at all')
    .option('--statistics', 'count the findings of each rule instead of listing them')
    .option('--suppressions', 'list what is suppressed, and why, instead of the findings')
    .option('--quiet', 'print errors only')
    .addOption(colourOption())
    .addOption(noColourOption())
    .addHelpText('after', mergeHelp)
    .action(async (paths: string[], options: MergeOptions) => {
      const { mergeCommand } = await import('../commands/merge.ts');
      finish(await mergeCommand(paths, options, terminal));
    });
}

function formatOption(): Option {
  return new Option('--format <name>', 'how to print findings').choices(formatNames).default('text');
}

function failOnOption(): Option {
  return new Option('--fail-on <severity>', 'the lowest severity that makes the exit code 1')
    .choices([...severities, 'never'])
    .default('error');
}

/** The option may be given more than once. */
function rulesNamed(value: string, before: readonly string[] = []): readonly string[] {
  const names = value.split(',').map((name) => name.trim());
  return [...before, ...names.filter((name) => name !== '')];
}
