import type { Rule, RuleDescription, SuppressionRule } from './rule.ts';

/** Every rule about reports, group by group. */
export const rules: readonly Rule[] = [];

/** The rules about suppressions; they run last. */
export const suppressionRules: readonly SuppressionRule[] = [];

/** What all rules say of themselves, in the order of lists and indexes. */
export const ruleDescriptions: readonly RuleDescription[] = [...rules, ...suppressionRules];
