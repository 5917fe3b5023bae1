import * as z from 'zod/mini';
import { configurationSchema } from '../../configuration/configuration-schema.ts';
import { groupOf } from '../../configuration/rule-groups.ts';
import { builtInLibrary, listFrameworks } from '../../framework/file/library.ts';
import type { Severity } from '../../rules/finding.ts';
import { ruleDescriptions } from '../../rules/registry.ts';
import type { RuleDescription, RuleOption } from '../../rules/rule.ts';
import type { Completion } from '../completion-item.ts';
import type { Hover } from '../hover/hover-help.ts';
import { yamlCompletionsAt } from '../yaml/complete-yaml.ts';
import { yamlHoverAt } from '../yaml/hover-yaml.ts';
import type { Schema } from '../yaml/schema.ts';
import type { YamlKnowledge } from '../yaml/yaml-knowledge.ts';

const severityMeanings: Readonly<Record<Severity | 'off', string>> = {
  off: 'The rule is not run.',
  error: 'To be put right: the command line then ends with exit code 1.',
  warning: 'Most likely wrong.',
  information: 'Worth knowing.',
  hint: 'A suggestion; editors show it without underlining it.',
};

const severity: Schema = {
  enum: Object.keys(severityMeanings),
  enumDescriptions: Object.values(severityMeanings),
  description: 'How much the rule matters; off: the rule is not run.',
};

/** What new reports can follow. A place for it is left empty: no framework is likelier than another. */
const shippedFrameworks: YamlKnowledge = {
  valuesAt: (path) =>
    isNewReportFramework(path)
      ? listFrameworks(builtInLibrary()).map(({ id, title }) => ({ value: id, detail: title }))
      : [],
  snippetAt: (path, nextPlace) => (isNewReportFramework(path) ? ` \${${nextPlace()}}` : null),
};

function isNewReportFramework(path: readonly string[]): boolean {
  return path.length === 1 && path[0] === 'newReportFramework';
}

let schema: Schema | null = null;

/** What can be written at `offset` of a configuration file: keys, rules with their options, severities. */
export function configurationCompletionsAt(text: string, offset: number): readonly Completion[] {
  return yamlCompletionsAt(text, configurationFileSchema(), offset, shippedFrameworks);
}

/** What the key or rule at `offset` of a configuration file means; null where none stands there. */
export function configurationHoverAt(text: string, offset: number): Hover | null {
  return yamlHoverAt(text, configurationFileSchema(), offset, shippedFrameworks);
}

/** The schema of the file, with the rules by name, which the schema that checks it leaves open. */
function configurationFileSchema(): Schema {
  schema ??= withRules(z.toJSONSchema(configurationSchema, { io: 'input' }));
  return schema;
}

function withRules(file: Schema): Schema {
  const groups = [...new Set(ruleDescriptions.map(({ id }) => groupOf(id)))];
  const properties = Object.fromEntries([
    ...ruleDescriptions.map((rule): [string, Schema] => [rule.id, ruleSchema(rule)]),
    ...groups.map((group): [string, Schema] => [
      group,
      { ...severity, description: `All rules of the group ${group}` },
    ]),
  ]);
  const rules = file.properties?.rules;
  const described = typeof rules === 'object' ? rules.description : undefined;
  const known: Schema = { type: 'object', properties, ...(described === undefined ? {} : { description: described }) };
  return { ...file, properties: { ...file.properties, rules: known } };
}

function ruleSchema({ summary, severity: usual, options }: RuleDescription): Schema {
  const description = `${summary} Without configuration: ${usual}.`;
  const values = Object.entries(options ?? {}).map(([name, option]): [string, Schema] => [name, optionSchema(option)]);
  const full: Schema = { type: 'object', properties: { severity, ...Object.fromEntries(values) } };
  return { anyOf: [{ enum: severity.enum ?? [], enumDescriptions: severity.enumDescriptions }, full], description };
}

function optionSchema(option: RuleOption): Schema {
  const usual = Array.isArray(option.default) ? option.default.join(', ') : String(option.default);
  const description = `${option.description} Default: ${usual === '' ? 'none' : usual}.`;
  return option.type === 'number'
    ? { type: 'number', description }
    : { type: 'array', items: { type: 'string' }, description };
}
