import { Command } from 'commander';
import { programHelp } from './help-texts.ts';
import type { Terminal } from './terminal.ts';
import { version } from './version.ts';

/** Takes the exit code of the command that ran. */
export type Finish = (code: number) => void;

/** Declares commands of a program: their options, and what runs when they are called. */
export type Declare = (program: Command, terminal: Terminal, finish: Finish) => void;

/** What `keyline` understands, with these commands. */
export function keylineProgram(declare: Declare, terminal: Terminal, finish: Finish): Command {
  const program = new Command('keyline')
    .description('Checks assessment reports written as text: their scores, ratings and sentences must agree.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    // The command that prints help is declared with the others.
    .helpCommand(false)
    .showSuggestionAfterError(false)
    .exitOverride()
    .configureOutput({
      writeOut: terminal.print,
      writeErr: terminal.noteText,
      // What is wrong is told in Keyline's own words, once, by what runs the program.
      outputError: () => {},
      getOutHelpWidth: () => terminal.width,
      getErrHelpWidth: () => terminal.width,
    })
    .addHelpText('after', programHelp)
    .hook('preAction', (_, command) => dashIsStandardOutput(command));
  declare(program, terminal, finish);
  return program;
}

/** `-o -` is standard output, as it is everywhere: the same as no `-o`. A command that needs a folder has no such place. */
function dashIsStandardOutput(command: Command): void {
  const output = command.options.find((option) => option.attributeName() === 'output');
  if (output?.mandatory === false && command.getOptionValue('output') === '-') {
    command.setOptionValue('output', undefined);
  }
}
