import pc from 'picocolors';
import { ruleDescriptions } from '../../rules/registry.ts';
import { exitCodes } from '../program/exit-codes.ts';
import { type Terminal, wantsColour } from '../program/terminal.ts';

export interface RulesOptions {
  readonly format: 'text' | 'json';
  readonly color?: boolean;
}

/** Raised when the JSON changes in a way that breaks its readers. */
const formatVersion = 1;

/** `keyline rules`: every rule with its severity and whether it has a fix. Gives the exit code. */
export function rulesCommand(options: RulesOptions, terminal: Terminal): number {
  if (options.format === 'json') {
    const rules = ruleDescriptions.map(({ id, severity, summary, fixable, missing, options: ruleOptions }) => ({
      id,
      severity,
      summary,
      fixable,
      hintInDrafts: missing,
      options: ruleOptions ?? {},
    }));
    terminal.print(`${JSON.stringify({ version: formatVersion, rules }, null, 2)}\n`);
    return exitCodes.clean;
  }
  const colours = pc.createColors(wantsColour(terminal, options.color));
  const idWidth = Math.max(0, ...ruleDescriptions.map(({ id }) => id.length));
  for (const { id, severity, summary, fixable } of ruleDescriptions) {
    const facts = `${severity}${fixable ? ', can be fixed' : ''}`;
    terminal.print(`${colours.bold(id.padEnd(idWidth))}  ${colours.dim(facts)}\n  ${summary}\n`);
  }
  terminal.print('\n"keyline explain RULE" tells more about one.\n');
  return exitCodes.clean;
}
