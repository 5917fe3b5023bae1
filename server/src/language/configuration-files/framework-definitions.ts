import { builtInParts } from '../../framework/file/built-in-parts.ts';
import { parseYaml } from '../../text/yaml/parse-yaml.ts';
import { maxAliases } from '../../text/yaml/yaml-value.ts';
import type { KnownValue } from '../yaml/yaml-knowledge.ts';

/** What a framework file defines and names again elsewhere in it; of a half-written file, what can be read. */
export interface FrameworkDefinitions {
  /** Best first; after those of the framework those that single key questions, and the whole, have of their own. */
  readonly ratings: readonly KnownValue[];
  readonly keyQuestions: readonly KnownValue[];
  /** The scores of the scale. */
  readonly scores: readonly KnownValue[];
  /** How scores give a rating; of revisions that differ, the way of the first. */
  readonly method: string | null;
}

/** Reads what a framework file defines, at its top and in its revisions. */
export function frameworkDefinitions(text: string): FrameworkDefinitions {
  const { document } = parseYaml(text);
  const file = document === undefined ? undefined : plainly(() => document.toJS({ maxAliasCount: maxAliases }));
  const parts = [file, ...listAt(file, 'revisions')];
  const all = (key: string, id: string, detail: string) =>
    distinct(parts.flatMap((part) => listAt(part, key).flatMap((entry) => knownValue(entry, id, detail))));
  const own = parts.flatMap((part) =>
    [...listAt(part, 'keyQuestions'), valueAt(part, 'overall')].flatMap((rated) => listAt(rated, 'ratings')),
  );
  return {
    ratings: distinct([...all('ratings', 'id', 'name'), ...own.flatMap((entry) => knownValue(entry, 'id', 'name'))]),
    keyQuestions: all('keyQuestions', 'id', 'name'),
    scores: all('scale', 'value', 'meaning'),
    method: parts.map((part) => textAt(valueAt(part, 'scoring'), 'method')).find((method) => method !== null) ?? null,
  };
}

/**
 * What the value at `path` of a framework file can name: a rating, a key question, a score of the scale, or an instrument
 * or a wording of releases that comes with Keyline. Judged by the last keys of the path, which mean the same wherever they stand.
 */
export function referencesAt(path: readonly string[], definitions: () => FrameworkDefinitions): readonly KnownValue[] {
  const end = path.join(' ');
  if (/(?:^| )(?:rating|band|atBest|neededFor|counts \[\] ratings \[\])$/.test(end)) {
    return definitions().ratings;
  }
  if (/(?:^| )(?:carries|anyStatementAtMost|evidenceBands \[\] score)$/.test(end)) {
    return definitions().scores;
  }
  if (/(?:apart \[\]|overall base|(?:weights|adjustments) \[\] keyQuestion|caps \[\] (?:keyQuestion|on))$/.test(end)) {
    return definitions().keyQuestions;
  }
  if (path.at(-1) === 'release') {
    return [...builtInParts().releases.keys()].map((value) => ({ value, detail: 'news releases' }));
  }
  return end.endsWith('instruments []')
    ? [...builtInParts().instruments].map(([value, { name }]) => ({ value, detail: name }))
    : [];
}

function plainly(read: () => unknown): unknown {
  try {
    return read();
  } catch {
    // A text that unfolds without end defines nothing.
    return undefined;
  }
}

function valueAt(map: unknown, key: string): unknown {
  return typeof map === 'object' && map !== null ? Reflect.get(map, key) : undefined;
}

function listAt(map: unknown, key: string): readonly unknown[] {
  const list = valueAt(map, key);
  return Array.isArray(list) ? list : [];
}

function textAt(map: unknown, key: string): string | null {
  const value = valueAt(map, key);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

function knownValue(entry: unknown, id: string, detail: string): readonly KnownValue[] {
  const value = textAt(entry, id);
  return value === null ? [] : [{ value, detail: textAt(entry, detail) ?? '' }];
}

function distinct(values: readonly KnownValue[]): readonly KnownValue[] {
  return [...new Map(values.map((known) => [known.value, known])).values()];
}
