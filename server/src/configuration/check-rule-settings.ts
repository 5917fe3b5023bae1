import { nearestNames } from '../framework/nearest-names.ts';
import { suggestion } from '../framework/suggestion.ts';
import type { RuleDescription } from '../rules/rule.ts';
import type { ConfigurationFile, ConfigurationProblem, OptionValue, RuleSetting, Setting } from './configuration.ts';
import { groupOf } from './rule-groups.ts';

/** What is wrong with the `rules` of a configuration file: rules and options that do not exist or do not fit. */
export function ruleProblems(
  file: ConfigurationFile,
  rules: readonly RuleDescription[],
): readonly ConfigurationProblem[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const groups = new Set(rules.map((rule) => groupOf(rule.id)));
  return [...file.rules].flatMap(([id, setting]) => {
    const rule = byId.get(id);
    if (rule !== undefined) {
      return optionProblems(file.file, rule, setting);
    }
    const place = { file: file.file, range: setting.keyRange };
    if (groups.has(id)) {
      const message = 'Options belong to one rule: set them by its id.';
      return setting.options.size > 0 ? [{ ...place, message }] : [];
    }
    const known = [...byId.keys(), ...groups];
    const message = `Unknown rule ${id}${suggestion(known, id)} "keyline rules" lists them all.`;
    return [{ ...place, message, instead: nearestNames(known, id)[0] }];
  });
}

function optionProblems(file: string, rule: RuleDescription, setting: RuleSetting): readonly ConfigurationProblem[] {
  const known = Object.keys(rule.options ?? {});
  return [...setting.options].flatMap(([name, option]) => {
    const message = known.includes(name)
      ? valueProblem(rule, name, option)
      : `${rule.id} has no option ${name}${suggestion(known, name)}`;
    return message === null ? [] : [{ file, range: option.origin?.range ?? setting.keyRange, message }];
  });
}

function valueProblem(rule: RuleDescription, name: string, setting: Setting<OptionValue>): string | null {
  const option = rule.options?.[name];
  if (option?.type === 'number') {
    const fits = typeof setting.value === 'number' && setting.value >= option.minimum;
    return fits ? null : `The option ${name} of ${rule.id} must be a number, ${option.minimum} or more.`;
  }
  return typeof setting.value === 'number' ? `The option ${name} of ${rule.id} must be a list of names.` : null;
}
