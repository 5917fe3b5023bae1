import { type Command, CommanderError } from 'commander';
import { exitCodes } from './exit-codes.ts';
import { type Declare, keylineProgram } from './program.ts';
import type { Terminal } from './terminal.ts';
import { type Understood, usageMessage } from './usage-message.ts';
import { UserError } from './user-error.ts';

/** Runs one command line (without the program's own name) that may name these commands. Gives the exit code; never throws. */
export async function run(words: readonly string[], terminal: Terminal, declare: Declare): Promise<number> {
  let code: number = exitCodes.clean;
  const program = keylineProgram(declare, terminal, (result) => {
    code = result;
  });
  try {
    await program.parseAsync([...words], { from: 'user' });
    return code;
  } catch (fault) {
    if (fault instanceof CommanderError) {
      if (fault.exitCode === 0) {
        return exitCodes.clean;
      }
      // Help that is shown because no command was named is no message.
      if (fault.code !== 'commander.help') {
        terminal.note(usageMessage(fault.message, understoodBy(program, words)));
      }
      return exitCodes.usage;
    }
    if (fault instanceof UserError) {
      terminal.note(fault.message);
      return exitCodes.usage;
    }
    sayFault(fault, terminal);
    return exitCodes.fault;
  }
}

function understoodBy(program: Command, words: readonly string[]): Understood {
  const called = program.commands.find((command) => command.name() === words[0]);
  return {
    command: called?.name() ?? null,
    commands: program.commands.map((command) => command.name()),
    options: [...(called ?? program).options, { long: '--help' }].flatMap(({ long }) => long ?? []),
  };
}

function sayFault(fault: unknown, terminal: Terminal): void {
  const message = fault instanceof Error ? fault.message : String(fault);
  terminal.note(`Keyline itself failed: ${message}`);
  terminal.note('This is a fault of Keyline, not of your reports. Please report it, with the command you gave.');
  if (terminal.environment.KEYLINE_DEBUG) {
    terminal.noteText(`${fault instanceof Error ? (fault.stack ?? message) : message}\n`);
  } else {
    terminal.note('With KEYLINE_DEBUG=1 in the environment, the same command shows where it failed.');
  }
}
