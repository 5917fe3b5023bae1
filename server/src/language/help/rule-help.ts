import type { RuleDescription } from '../../rules/rule.ts';
import { rulePageAddress } from '../../rules/rule-page-address.ts';
import { type Help, helpTexts } from './help.ts';

/** What a rule finds, and where its page is. */
export function ruleHelp({ id, summary, severity, fixable }: RuleDescription): Help {
  const address = rulePageAddress(id);
  const more = 'Examples and reasons';
  return {
    title: id,
    parts: [
      ...helpTexts(
        summary,
        `Severity without configuration: ${severity}.${fixable ? ' Keyline can fix what it finds.' : ''}`,
      ),
      ...(address === null
        ? helpTexts(
            `${more}: the command “Keyline: Explain Rule” in VS Code, or “keyline explain ${id}” in a terminal.`,
          )
        : [{ kind: 'link' as const, text: more, address }]),
    ],
  };
}

/** What a whole group such as `score/*` stands for; null where no rule is in it. */
export function ruleGroupHelp(group: string, rules: readonly RuleDescription[]): Help | null {
  const members = rules.filter(({ id }) => `${id.split('/')[0]}/*` === group);
  return members.length === 0
    ? null
    : {
        title: group,
        parts: [{ kind: 'table', header: ['Rule', 'Finds'], rows: members.map(({ id, summary }) => [id, summary]) }],
      };
}
