import pc from 'picocolors';
import { suggestion } from '../../framework/suggestion.ts';
import { ruleDescriptions } from '../../rules/registry.ts';
import { rulePages } from '../../rules/rule-pages.generated.ts';
import { renderMarkdown } from '../pages/render-markdown.ts';
import { ruleScreen } from '../pages/rule-screen.ts';
import { exitCodes } from '../program/exit-codes.ts';
import { type Terminal, wantsColour } from '../program/terminal.ts';
import { UserError } from '../program/user-error.ts';

export interface ExplainOptions {
  readonly all?: boolean;
  readonly color?: boolean;
}

/** Of a terminal of the usual size, but for the line of the prompt. */
const screenLines = 23;

/** `keyline explain RULE`: what matters of a rule's page on one screen, or with `--all` the page. Gives the exit code. */
export function explainCommand(id: string, options: ExplainOptions, terminal: Terminal): number {
  const page = rulePages[id];
  const rule = ruleDescriptions.find((candidate) => candidate.id === id);
  if (page === undefined || rule === undefined) {
    const known = ruleDescriptions.map((each) => each.id);
    throw new UserError(`Unknown rule ${id}${suggestion(known, id)} "keyline rules" lists them all.`);
  }
  const colours = pc.createColors(wantsColour(terminal, options.color));
  const { width } = terminal;
  terminal.print(
    options.all ? renderMarkdown(page, colours, width) : ruleScreen(rule, page, colours, { lines: screenLines, width }),
  );
  return exitCodes.clean;
}
