import pc from 'picocolors';
import { suggestion } from '../../framework/suggestion.ts';
import { ruleDescriptions } from '../../rules/registry.ts';
import { rulePages } from '../../rules/rule-pages.generated.ts';
import { renderMarkdown } from '../pages/render-markdown.ts';
import { ruleScreen } from '../pages/rule-screen.ts';
import { exitCodes } from '../program/exit-codes.ts';
import { type Terminal, wantsColour } from '../program/terminal.ts';
import { UserError } from '../program/user-error.ts';
import { type ExplainSentenceOptions, explainSentence } from './explain-sentence.ts';

export interface ExplainOptions extends ExplainSentenceOptions {
  readonly all?: boolean;
  readonly sentence?: string;
}

/** Of a terminal of the usual size, but for the line of the prompt. */
const screenLines = 23;

/** `keyline explain RULE`, or with `--sentence` how a sentence is read. Gives the exit code. */
export async function explainCommand(
  rule: string | undefined,
  options: ExplainOptions,
  terminal: Terminal,
): Promise<number> {
  const { sentence } = options;
  if (sentence === undefined) {
    if (rule === undefined) {
      throw new UserError('Name a rule, such as score/mismatch, or give a sentence with --sentence.');
    }
    return explainRule(rule, options, terminal);
  }
  if (rule !== undefined) {
    throw new UserError(`Give either the rule ${rule} or --sentence, not both.`);
  }
  if (sentence.trim() === '') {
    throw new UserError('There is nothing between the quotes of --sentence.');
  }
  return await explainSentence(sentence, options, terminal);
}

/** What matters of a rule's page on one screen, or with `--all` the page. */
function explainRule(id: string, options: ExplainOptions, terminal: Terminal): number {
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
