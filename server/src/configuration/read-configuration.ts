import { parseYaml } from '../text/yaml/parse-yaml.ts';
import { keyRange, valueRange } from '../text/yaml/yaml-places.ts';
import { isPlainMap, plainValue } from '../text/yaml/yaml-value.ts';
import type { ConfigurationFile, ConfigurationProblem, RuleSetting, Setting } from './configuration.ts';
import { issueMessages } from './configuration-messages.ts';
import { configurationSchema } from './configuration-schema.ts';

/**
 * Reads one configuration file. Never throws: what is wrong is in `problems` with its range, and the rest holds.
 * Whether the rules exist is checked by `resolveConfiguration`, which knows them.
 */
export function readConfiguration(file: string, text: string): ConfigurationFile {
  const { document, problem } = parseYaml(text);
  if (document === undefined) {
    return { ...emptyConfiguration(file, text), problems: [{ file, ...problem }] };
  }
  const plain = plainValue(document);
  const problems: ConfigurationProblem[] = plain.problems.map((problem) => ({ file, ...problem }));

  const values = { ...plain.value };
  for (const issue of configurationSchema.safeParse(plain.value).error?.issues ?? []) {
    for (const { key, message, instead } of issueMessages(issue)) {
      const range = key === null ? valueRange(document, issue.path) : keyRange(document, issue.path, key);
      problems.push({ file, range, message, instead });
      remove(values, key === null ? issue.path : [...issue.path, key]);
    }
  }
  const sound = configurationSchema.safeParse(values).data ?? {};

  const setting = <Value>(value: Value, path: readonly PropertyKey[]): Setting<Value> => ({
    value,
    origin: { file, range: valueRange(document, path) },
  });
  const single = <Value>(key: string, value: Value | undefined): Setting<Value> | null =>
    value === undefined ? null : setting(value, [key]);
  const rules = new Map<string, RuleSetting>();
  for (const [id, entry] of Object.entries(sound.rules ?? {})) {
    const { severity, ...options } = typeof entry === 'string' ? { severity: entry } : entry;
    const path = ['rules', id];
    rules.set(id, {
      severity:
        severity === undefined ? null : setting(severity, typeof entry === 'string' ? path : [...path, 'severity']),
      options: new Map(Object.entries(options).map(([name, value]) => [name, setting(value, [...path, name])])),
      keyRange: keyRange(document, ['rules'], id),
    });
  }
  return {
    file,
    text,
    extends: single('extends', sound.extends),
    rules,
    ignore: (sound.ignore ?? []).map((pattern, at) => setting(pattern, ['ignore', at])),
    frameworks: (sound.frameworks ?? []).map((path, at) => setting(path, ['frameworks', at])),
    style: single('style', sound.style),
    theme: single('theme', sound.theme),
    newReportFramework: single('newReportFramework', sound.newReportFramework),
    final: single('final', sound.final),
    problems,
  };
}

function emptyConfiguration(file: string, text: string): ConfigurationFile {
  return {
    file,
    text,
    extends: null,
    rules: new Map(),
    ignore: [],
    frameworks: [],
    style: null,
    theme: null,
    newReportFramework: null,
    final: null,
    problems: [],
  };
}

/** Takes away what does not fit: a whole key of the file or, in `rules`, the one rule. */
function remove(values: Record<string, unknown>, path: readonly PropertyKey[]): void {
  const [first, second] = path;
  const rules = values.rules;
  if (first === 'rules' && second !== undefined && isPlainMap(rules)) {
    values.rules = Object.fromEntries(Object.entries(rules).filter(([id]) => id !== second));
  } else if (first !== undefined) {
    delete values[String(first)];
  }
}
