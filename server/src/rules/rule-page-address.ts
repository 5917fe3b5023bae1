/** Where the pages of the rules are published. */
const rulePages = 'https://keyline.example/rules/';

/** The address of the page that explains a rule. */
export function rulePageAddress(rule: string): string {
  return rulePages + rule;
}
