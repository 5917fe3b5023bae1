import { Argument, type Command } from 'commander';
import { suggestion } from '../../framework/suggestion.ts';
import type { LanguageServerOptions } from '../commands/lsp.ts';
import { completionHelp } from '../program/help-texts.ts';
import type { Finish } from '../program/program.ts';
import type { Terminal } from '../program/terminal.ts';
import { UserError } from '../program/user-error.ts';

/** Declares the commands about Keyline itself and the programs around it. */
export function declareProgram(program: Command, terminal: Terminal, finish: Finish): void {
  addCompletion(program, terminal, finish);
  addLanguageServer(program, finish);
  addHelp(program);
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

function addCompletion(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('completion')
    .summary('have your shell complete commands, options and rules')
    .description('Prints a script with which your shell completes commands, options, rules and frameworks on Tab.')
    .addArgument(new Argument('<shell>', 'the shell').choices(['bash', 'zsh', 'fish', 'powershell']))
    .addHelpText('after', completionHelp)
    .action(async (shell: string) => {
      const { completionCommand } = await import('../commands/completion.ts');
      finish(completionCommand(shell, program, terminal));
    });
}

function addHelp(program: Command): void {
  program
    .command('help')
    .summary('print the help for a command')
    .description('Prints the help of a command, or lists the commands.')
    .argument('[command]', 'a command, such as lint')
    .action((name: string | undefined) => {
      const command = name === undefined ? program : program.commands.find((each) => each.name() === name);
      if (command === undefined) {
        const known = program.commands.map((each) => each.name());
        throw new UserError(`Unknown command ${name}${suggestion(known, name ?? '')} "keyline help" lists them all.`);
      }
      command.outputHelp();
    });
}
