import type { Analysis } from '../../analysis/analysis.ts';
import { ruleDescriptions } from '../../rules/registry.ts';
import { suppressionsOf } from '../../rules/suppressions.ts';
import { touches } from '../../text/range.ts';
import type { Help } from '../help/help.ts';
import { ruleGroupHelp, ruleHelp } from '../help/rule-help.ts';
import { suppressionHelp } from '../help/suppression-help.ts';
import type { Hover } from './hover-help.ts';

/** What the rules in a suppression find, and what the suppression itself does. */
export function suppressionHover({ report }: Analysis, offset: number): Hover | null {
  const suppression = suppressionsOf(report.document).find(({ range }) => touches(range, offset));
  if (suppression === undefined) {
    return null;
  }
  const rule = suppression.rules.find(({ range }) => touches(range, offset));
  if (rule === undefined) {
    return { range: suppression.range, help: suppressionHelp(suppression.kind) };
  }
  const help = helpFor(rule.name);
  return help === null ? null : { range: rule.range, help };
}

function helpFor(name: string): Help | null {
  const rule = ruleDescriptions.find(({ id }) => id === name);
  return rule === undefined ? ruleGroupHelp(name, ruleDescriptions) : ruleHelp(rule);
}
