import type { RuleDescription } from '../rules/rule.ts';
import type { RuleSettings } from '../rules/rule-settings.ts';
import { defaultStyle } from '../rules/style/built-in-style.ts';
import type { HouseStyle } from '../rules/style/style-schema.ts';
import { ruleProblems } from './check-rule-settings.ts';
import type { Configuration, ConfigurationFile, OptionValue, RuleSeverity, Setting } from './configuration.ts';
import { groupOf } from './rule-groups.ts';

/**
 * The configuration in force. `files`: the nearest file, then those it extends, in that order.
 * The nearest file that sets a rule decides; within one file the rule's id wins over `group/*`.
 * `final`, `style`, `theme` and `newReportFramework` are taken from the nearest file that has them; `ignore` and `frameworks` of all files add up.
 */
export function resolveConfiguration(
  files: readonly ConfigurationFile[],
  rules: readonly RuleDescription[],
): Configuration {
  const fromFarthest = [...files].reverse();
  return {
    files,
    severities: new Map(rules.map((rule) => [rule.id, severityOf(files, rule)])),
    options: new Map(rules.map((rule) => [rule.id, optionsOf(files, rule)])),
    ignore: fromFarthest.flatMap((file) => file.ignore),
    frameworks: fromFarthest.flatMap((file) => file.frameworks),
    style: files.find((file) => file.style !== null)?.style ?? { value: defaultStyle().id, origin: null },
    theme: files.find((file) => file.theme !== null)?.theme ?? { value: null, origin: null },
    newReportFramework: files.find((file) => file.newReportFramework !== null)?.newReportFramework ?? {
      value: null,
      origin: null,
    },
    final: files.find((file) => file.final !== null)?.final ?? { value: false, origin: null },
    problems: files.flatMap((file) => [...file.problems, ...ruleProblems(file, rules)]),
  };
}

/** What the rules are to be run with: only what a file sets, because a rule's own severity may depend on the report. */
export function ruleSettings(configuration: Configuration, style: HouseStyle): RuleSettings {
  const severities = new Map<string, RuleSeverity>();
  for (const [id, setting] of configuration.severities) {
    if (setting.origin !== null) {
      severities.set(id, setting.value);
    }
  }
  const options = new Map<string, ReadonlyMap<string, OptionValue>>();
  for (const [id, settings] of configuration.options) {
    options.set(id, new Map([...settings].map(([name, setting]) => [name, setting.value])));
  }
  return { severities, options, final: configuration.final.value, style };
}

function severityOf(files: readonly ConfigurationFile[], rule: RuleDescription): Setting<RuleSeverity> {
  for (const file of files) {
    const setting = file.rules.get(rule.id)?.severity ?? file.rules.get(groupOf(rule.id))?.severity;
    if (setting) {
      return setting;
    }
  }
  return { value: rule.severity, origin: null };
}

function optionsOf(files: readonly ConfigurationFile[], rule: RuleDescription) {
  const settings = new Map<string, Setting<OptionValue>>();
  for (const [name, option] of Object.entries(rule.options ?? {})) {
    const set = files
      .map((file) => file.rules.get(rule.id)?.options.get(name))
      .find((setting) => setting !== undefined);
    settings.set(name, set ?? { value: option.default, origin: null });
  }
  return settings;
}
