import { caretIn } from '../caret.ts';
import type { Completion } from '../completion/completion-item.ts';
import { keySnippet } from './key-snippet.ts';
import { alternativesOf, choicesOf, keysOf, type Schema, schemasAt } from './schema.ts';
import { schemaHelp, valueMeaning } from './schema-help.ts';
import { type KnownValue, onlySchema, type YamlKnowledge } from './yaml-knowledge.ts';
import { keysAround, type YamlPlace, yamlPlace } from './yaml-place.ts';

/** What can be written at `offset` of a YAML file that follows `schema`: keys that are not there yet, and values. */
export function yamlCompletionsAt(
  text: string,
  schema: Schema,
  offset: number,
  knowledge: YamlKnowledge = onlySchema,
): readonly Completion[] {
  const caret = caretIn(text, offset);
  const place = yamlPlace(text, caret);
  if (place === null) {
    return [];
  }
  const around = keysAround(text, caret, place);
  const inMap = place.writes === 'key' ? place.path.length : place.path.length - 1;
  const schemas = schemasAt(
    schema,
    place.path,
    (path) => (key) => (path.length === inMap ? around.get(key) : undefined),
  );
  if (place.writes === 'value') {
    return valueCompletions(schemas, place, knowledge.valuesAt(place.path));
  }
  // A line without a colon can be the beginning of a key, or an item of a list of plain values.
  return [
    ...keyCompletions(keysOf(schemas), around, place, knowledge),
    ...valueCompletions(schemas, place, knowledge.valuesAt(place.path)),
  ];
}

function keyCompletions(
  keys: ReadonlyMap<string, Schema>,
  written: ReadonlyMap<string, string>,
  place: YamlPlace,
  knowledge: YamlKnowledge,
): readonly Completion[] {
  return [...keys]
    .filter(([key]) => !written.has(key))
    .map(([key, schema]) => {
      const choices = choicesOf(alternativesOf(schema));
      const snippet =
        place.hasColon || place.around !== null ? null : keySnippet([...place.path, key], schema, knowledge);
      const opens =
        choices.length === 0 && alternativesOf(schema).some(({ type }) => type === 'object' || type === 'array');
      return {
        label: key,
        kind: 'key',
        detail: null,
        help: schemaHelp(key, [schema]),
        replaces: place.replaces,
        text: place.hasColon ? key : `${key}:${opens ? '' : ' '}`,
        snippet: snippet === null ? null : `${key}:${snippet}`,
        filterText: key,
      };
    });
}

function valueCompletions(
  schemas: readonly Schema[],
  place: YamlPlace,
  known: readonly KnownValue[],
): readonly Completion[] {
  const choices = schemas.flatMap((schema) =>
    choicesOf([schema]).map((value) => ({ value, detail: valueMeaning(value, schema) })),
  );
  return [...choices, ...known].map(({ value, detail }) => ({
    label: value,
    kind: 'value',
    detail,
    help: null,
    replaces: place.replaces,
    text: place.lead + value,
    snippet: null,
    filterText: place.lead + value,
  }));
}
