import pc from 'picocolors';
import { suggestion } from '../../framework/suggestion.ts';
import { ruleDescriptions } from '../../rules/registry.ts';
import { rulePages } from '../../rules/rule-pages.generated.ts';
import { renderMarkdown } from '../pages/render-markdown.ts';
import { exitCodes } from '../program/exit-codes.ts';
import { type Terminal, wantsColour } from '../program/terminal.ts';
import { UserError } from '../program/user-error.ts';

export interface ExplainOptions {
  readonly color?: boolean;
}

/** `keyline explain RULE`: the page of a rule. Gives the exit code. */
export function explainCommand(id: string, options: ExplainOptions, terminal: Terminal): number {
  const page = rulePages[id];
  if (page === undefined) {
    const known = ruleDescriptions.map((rule) => rule.id);
    throw new UserError(`Unknown rule ${id}${suggestion(known, id)} "keyline rules" lists them all.`);
  }
  const colours = pc.createColors(wantsColour(terminal, options.color));
  terminal.print(renderMarkdown(page, colours, terminal.width));
  return exitCodes.clean;
}
