import { snippetChoice } from '../completion-item.ts';
import { alternativesOf, choicesOf, item, type Schema } from './schema.ts';
import type { YamlKnowledge } from './yaml-knowledge.ts';

/** What a snippet is made with. */
interface Making {
  readonly knowledge: YamlKnowledge;
  /** The number of the next place to fill. */
  readonly nextPlace: () => number;
}

/**
 * What is written after the colon of a new key, as a snippet: its choices, or all that must stand under it, with a place
 * to fill for each value. Further lines are indented as from the key. Null where any text or number can be written.
 */
export function keySnippet(path: readonly string[], schema: Schema, knowledge: YamlKnowledge): string | null {
  const written = valueSnippet(path, schema, making(knowledge), '');
  return written === ` ${emptyPlace(1)}` ? null : written;
}

/** All keys that the map at `path` must have and has not, as a snippet; null where that is not more than one. */
export function wholeMap(
  path: readonly string[],
  schemas: readonly Schema[],
  written: ReadonlyMap<string, string>,
  knowledge: YamlKnowledge,
): { readonly keys: readonly string[]; readonly snippet: string } | null {
  const maps = schemas.flatMap(mapsOf);
  const keys = requiredKeys(maps).filter((key) => !written.has(key));
  return keys.length < 2 ? null : { keys, snippet: keysSnippet(keys, path, maps, making(knowledge), '') };
}

function making(knowledge: YamlKnowledge): Making {
  let places = 0;
  const nextPlace = () => {
    places += 1;
    return places;
  };
  return { knowledge, nextPlace };
}

/** A value as a snippet; it begins with a space or a line break. */
function valueSnippet(path: readonly string[], schema: Schema, making: Making, indent: string): string {
  const own = making.knowledge.snippetAt(path, making.nextPlace);
  if (own !== null) {
    return own.replaceAll('\n', `\n${indent}`);
  }
  const alternatives = alternativesOf(schema).filter(({ type }) => type !== 'null');
  const choices = [...choicesOf(alternatives), ...making.knowledge.valuesAt(path).map(({ value }) => value)];
  if (choices.length > 0) {
    return ` ${snippetChoice(making.nextPlace(), choices)}`;
  }
  const items = alternatives.map((alternative) => alternative.items).find(isSchema);
  if (items !== undefined) {
    return listSnippet([...path, item], items, making, indent);
  }
  const maps = mapsOf(schema);
  return maps.length === 0
    ? ` ${emptyPlace(making.nextPlace())}`
    : `\n${indent}  ${mapSnippet(path, maps, making, `${indent}  `)}`;
}

/** A list with one item. */
function listSnippet(path: readonly string[], items: Schema, making: Making, indent: string): string {
  const maps = mapsOf(items);
  return maps.length === 0
    ? ` [${valueSnippet(path, items, making, indent).trimStart()}]`
    : `\n${indent}  - ${mapSnippet(path, maps, making, `${indent}    `)}`;
}

/** The keys that a map must have, each on a line; where its shape is a choice, those that every shape has. */
function mapSnippet(path: readonly string[], maps: readonly Schema[], making: Making, indent: string): string {
  const keys = requiredKeys(maps);
  return keys.length === 0 ? emptyPlace(making.nextPlace()) : keysSnippet(keys, path, maps, making, indent);
}

function keysSnippet(
  keys: readonly string[],
  path: readonly string[],
  maps: readonly Schema[],
  making: Making,
  indent: string,
): string {
  const lines = keys.map((key) => {
    const anyOf = maps.map(({ properties }) => properties?.[key]).filter(isSchema);
    return `${key}:${valueSnippet([...path, key], { anyOf }, making, indent)}`;
  });
  return lines.join(`\n${indent}`);
}

/** The keys that all of the maps must have. */
function requiredKeys(maps: readonly Schema[]): readonly string[] {
  return (maps[0]?.required ?? []).filter((key) => maps.every((map) => map.required?.includes(key)));
}

function mapsOf(schema: Schema): readonly Schema[] {
  return alternativesOf(schema).filter(({ properties }) => properties !== undefined);
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function emptyPlace(number: number): string {
  return `\${${number}}`;
}
