// docs/rules.md: every rule in one table for each group, made from what the rules say of themselves.
import { ruleDescriptions } from '../../server/src/rules/registry.ts';
import type { RuleDescription } from '../../server/src/rules/rule.ts';
import type { GeneratedFile } from './generated-file.ts';

const opening = `# The rules

Made by \`npm run generate\` from the rules themselves. Change those, not this.

Each rule has a page that says why it matters and what to do, with examples; \`keyline explain RULE\` prints it. The severity is the one without configuration. "Hint in a draft" marks rules that find what is merely not there yet. A safe fix is applied by \`keyline lint --fix\`, all others only with \`--unsafe-fixes\`; the page says which is which.
`;

export function generateRuleIndex(): readonly GeneratedFile[] {
  const groups = new Map<string, RuleDescription[]>();
  for (const rule of ruleDescriptions) {
    const group = rule.id.split('/')[0] ?? '';
    groups.set(group, [...(groups.get(group) ?? []), rule]);
  }
  const tables = [...groups].map(([group, rules]) => `\n## ${group}\n\n${tableOf(rules)}`);
  return [{ path: 'docs/rules.md', content: opening + tables.join('') }];
}

function tableOf(rules: readonly RuleDescription[]): string {
  const rows = rules.map(({ id, severity, missing, fixable, summary }) => {
    const link = `[\`${id}\`](../server/src/rules/${id}.md)`;
    return `| ${link} | ${severity}${missing ? ', hint in a draft' : ''} | ${fixable ? 'yes' : ''} | ${summary} |\n`;
  });
  return `| rule | severity | fix | what it finds |\n| --- | --- | --- | --- |\n${rows.join('')}`;
}
