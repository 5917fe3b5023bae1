import type { Document } from 'yaml';
import type { TextProblem } from './parse-yaml.ts';
import { valueRange } from './yaml-places.ts';
import { yamlProblems } from './yaml-problems.ts';

/** More aliases than any file of settings needs; beyond them the file is refused, not expanded. */
export const maxAliases = 100;

export interface PlainValue {
  readonly value: Readonly<Record<string, unknown>>;
  readonly problems: readonly TextProblem[];
}

/** The document as plain data; an empty map where it is no YAML, no map, or grows beyond reason. */
export function plainValue(document: Document.Parsed): PlainValue {
  const problems = yamlProblems(document);
  if (problems.length > 0) {
    const end = document.range[2];
    return {
      value: {},
      problems: problems.map(({ range, message }) => ({
        range: { start: Math.min(range.start, end), end: Math.min(range.end, end) },
        message: `This is not YAML: ${message}.`,
      })),
    };
  }
  const refuse = (message: string) => ({ value: {}, problems: [{ range: valueRange(document, []), message }] });
  try {
    const value: unknown = document.toJS({ maxAliasCount: maxAliases });
    if (value === null || value === undefined) {
      return { value: {}, problems: [] };
    }
    return isPlainMap(value)
      ? { value, problems: [] }
      : refuse('This must be a map of keys and values, such as "key: value".');
  } catch {
    return refuse(`The aliases of this file stand for more than ${maxAliases} values: write the values out.`);
  }
}

export function isPlainMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
