import { suggestion } from '../../framework/suggestion.ts';
import { ruleDescriptions } from '../../rules/registry.ts';
import { UserError } from '../program/user-error.ts';
import type { CheckedText } from './check-document.ts';

export interface RuleChoice {
  readonly select?: readonly string[];
  readonly ignore?: readonly string[];
}

/** Whether the findings of this rule are asked for. */
export type IsChosen = (rule: string) => boolean;

/**
 * Whether the findings of a rule are asked for: those of `select`, or of all rules, without those of `ignore`. Both name
 * rules, such as `score/mismatch`, or groups, such as `score`. Throws a UserError for a name that is neither.
 */
export function chosenRules({ select, ignore }: RuleChoice): IsChosen {
  for (const name of [...(select ?? []), ...(ignore ?? [])]) {
    if (!ruleDescriptions.some(({ id }) => isNamed(id, name))) {
      const ids = ruleDescriptions.map(({ id }) => id);
      const groups = [...new Set(ids.flatMap((id) => id.split('/').slice(0, -1)))];
      throw new UserError(
        `There is no rule and no group of rules called "${name}"${suggestion([...groups, ...ids], name)} "keyline rules" lists them all.`,
      );
    }
  }
  const among = (names: readonly string[], rule: string) => names.some((name) => isNamed(rule, name));
  // A rule that failed is told whatever was asked for: its findings may be missing.
  return (rule) =>
    rule === 'internal-error' || ((select === undefined || among(select, rule)) && !among(ignore ?? [], rule));
}

/** What was found by the rules that were asked for, and the suppressions that speak of one of them. */
export function chosenFrom(checked: CheckedText, isChosen: IsChosen): CheckedText {
  return {
    ...checked,
    findings: checked.findings.filter(({ rule }) => isChosen(rule)),
    suppressions: checked.suppressions
      .filter(
        ({ suppression: { kind, rules } }) =>
          kind !== 'enable' && (rules.length === 0 || rules.some(({ name }) => isChosen(name))),
      )
      .map((use) => ({ ...use, kept: use.kept.filter(({ rule }) => isChosen(rule)) })),
  };
}

function isNamed(rule: string, name: string): boolean {
  return rule === name || rule.startsWith(`${name.replace(/\/\*$/, '')}/`);
}
