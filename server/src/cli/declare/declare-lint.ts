import { type Command, Option } from 'commander';
import { severities } from '../../rules/finding.ts';
import type { LintOptions } from '../commands/lint.ts';
import { formatNames } from '../lint/formats/format-names.ts';
import { lintHelp } from '../program/help-texts.ts';
import type { Finish } from '../program/program.ts';
import type { Terminal } from '../program/terminal.ts';
import { colourOption, noColourOption, stdinOption } from './shared-options.ts';

/** Declares `keyline lint`; its own code is loaded when it is called. */
export function declareLint(program: Command, terminal: Terminal, finish: Finish): void {
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
    .addOption(new Option('--format <name>', 'how to print findings').choices(formatNames).default('text'))
    .addOption(
      new Option('--fail-on <severity>', 'the lowest severity that makes the exit code 1')
        .choices([...severities, 'never'])
        .default('error'),
    )
    .option('--select <rules>', 'only these rules or groups, with commas between them', rulesNamed)
    .option('--ignore <rules>', 'not these rules or groups', rulesNamed)
    .option('--staged', 'only reports that are staged in git, as they are staged')
    .option('--since <revision>', 'only reports that have changed in git since this revision')
    .option('--baseline <file>', 'leave out the findings listed in this file')
    .option(
      '--write-baseline',
      'write what is found into the baseline (keyline-baseline.json), so that it is left out from now on',
    )
    .option('--max-findings <number>', 'show at most this many findings, and say how many more there are')
    .option('--cache', 'keep results in .keyline-cache, and check only what changed since')
    .option('--cache-location <file>', 'keep them in this file')
    .option('-o, --output <file>', 'write the findings to this file, whole or not at all')
    .option('--statistics', 'count the findings of each rule instead of listing them')
    .option('--suppressions', 'list what is suppressed, and why, instead of the findings')
    .option('--final', 'treat every report as final: what is missing is an error')
    .addOption(stdinOption())
    .option('--only-reports', 'leave out named files that are not reports, as hooks need')
    .option('--quiet', 'print errors only')
    .addOption(colourOption())
    .addOption(noColourOption())
    .addHelpText('after', lintHelp)
    .action(async (paths: string[], options: LintOptions) => {
      const { lintCommand } = await import('../commands/lint.ts');
      finish(await lintCommand(paths, options, terminal));
    });
}

/** The option may be given more than once. */
function rulesNamed(value: string, before: readonly string[] = []): readonly string[] {
  const names = value.split(',').map((name) => name.trim());
  return [...before, ...names.filter((name) => name !== '')];
}
