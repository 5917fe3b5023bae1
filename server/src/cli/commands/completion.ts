import type { Command } from 'commander';
import { builtInLibrary, listFrameworks } from '../../framework/file/library.ts';
import { ruleDescriptions } from '../../rules/registry.ts';
import { bashCompletion } from '../completion/bash.ts';
import { type CompletedCommand, completedCommands } from '../completion/completed-program.ts';
import { fishCompletion } from '../completion/fish.ts';
import { powershellCompletion } from '../completion/powershell.ts';
import { zshCompletion } from '../completion/zsh.ts';
import { exitCodes } from '../program/exit-codes.ts';
import type { Terminal } from '../program/terminal.ts';

const scripts: Readonly<Record<string, (commands: readonly CompletedCommand[]) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
  powershell: powershellCompletion,
};

/** `keyline completion SHELL`: a script that has the shell complete what this program declares. Gives the exit code. */
export function completionCommand(shell: string, program: Command, terminal: Terminal): number {
  const rules = ruleDescriptions.map(({ id }) => id);
  const frameworks = listFrameworks(builtInLibrary()).map(({ id }) => id);
  const groups = [...new Set(rules.map((id) => id.split('/')[0] ?? id))];
  terminal.print(scripts[shell]?.(completedCommands(program, { rules, groups, frameworks })) ?? '');
  return exitCodes.clean;
}
