import { caretIn } from '../caret.ts';
import type { Completion } from '../completion-item.ts';
import { keySnippet, wholeMap } from './key-snippet.ts';
import { alternativesOf, choicesOf, item, keysOf, type Schema, schemasAt } from './schema.ts';
import { schemaHelp, valueMeaning } from './schema-help.ts';
import { type KnownValue, onlySchema, type YamlKnowledge } from './yaml-knowledge.ts';
import { keysAround, type YamlPlace, yamlPlace } from './yaml-place.ts';

/** What the entries of a list of completions are made from. */
interface Place extends YamlPlace {
  readonly schemas: readonly Schema[];
  readonly knowledge: YamlKnowledge;
  /** The keys that the map of the caret already has. */
  readonly written: ReadonlyMap<string, string>;
  /** How far a key stands from the indentation of its line, such as after a dash: editors indent what follows by the latter. */
  readonly hang: number;
  /** The indentation of the line. */
  readonly indent: number;
}

/**
 * What can be written at `offset` of a YAML file that follows `schema`: keys that are not there yet, all that must be
 * there at once, items of lists, and values.
 */
export function yamlCompletionsAt(
  text: string,
  schema: Schema,
  offset: number,
  knowledge: YamlKnowledge = onlySchema,
): readonly Completion[] {
  const caret = caretIn(text, offset);
  const found = yamlPlace(text, caret);
  if (found === null) {
    return [];
  }
  const written = keysAround(text, caret, found);
  const inMap = found.writes === 'key' ? found.path.length : found.path.length - 1;
  const schemas = schemasAt(
    schema,
    found.path,
    (path) => (key) => (path.length === inMap ? written.get(key) : undefined),
  );
  const indent = /^ */.exec(caret.before)?.[0].length ?? 0;
  const place = { ...found, schemas, knowledge, written, indent, hang: Math.max(0, found.column - indent) };
  if (place.writes === 'value') {
    return valueCompletions(place);
  }
  // A line without a colon can be the beginning of a key, an item of a list of plain values, or the line for an item.
  return [...wholeCompletions(place), ...keyCompletions(place), ...valueCompletions(place), ...itemCompletions(place)];
}

/** All that a map must have and has not. */
function wholeCompletions(place: Place): Completion[] {
  const { path, schemas, knowledge, written, replaces } = place;
  const whole = place.around !== null || place.hasColon ? null : wholeMap(path, schemas, written, knowledge);
  if (whole === null) {
    return [];
  }
  const [first = ''] = whole.keys;
  return [
    {
      label: whole.keys.join(', '),
      kind: 'key',
      detail: 'all that must be here and is not',
      help: null,
      replaces,
      ...linesOf(whole.snippet, place),
      filterText: first,
    },
  ];
}

function keyCompletions(place: Place): Completion[] {
  const { path, schemas, knowledge, written, around, hasColon, replaces } = place;
  return [...keysOf(schemas)]
    .filter(([key]) => !written.has(key))
    .map(([key, schema]) => {
      const opens =
        choicesOf(alternativesOf(schema)).length === 0 &&
        alternativesOf(schema).some(({ type }) => type === 'object' || type === 'array');
      // Within brackets all stands on one line.
      const snippet = hasColon || around !== null ? null : keySnippet([...path, key], schema, knowledge);
      return {
        label: key,
        kind: 'key',
        detail: null,
        help: schemaHelp(key, [schema]),
        replaces,
        ...(snippet?.includes('\n') === true
          ? linesOf(`${key}:${snippet}`, place)
          : {
              text: hasColon ? key : `${key}:${opens ? '' : ' '}`,
              snippet: snippet === null ? null : `${key}:${snippet}`,
            }),
        filterText: key,
      };
    });
}

function valueCompletions({ path, schemas, knowledge, lead, replaces }: Place): Completion[] {
  const choices = schemas.flatMap((schema) =>
    choicesOf([schema]).map((value): KnownValue => ({ value, detail: valueMeaning(value, schema) ?? '' })),
  );
  return [...choices, ...knowledge.valuesAt(path)].map(({ value, detail }) => ({
    label: value,
    kind: 'value',
    detail: detail === '' ? null : detail,
    help: null,
    replaces,
    text: lead + value,
    snippet: null,
    filterText: lead + value,
  }));
}

/** Where a line of a list begins: an item with all that it must have, else with any key; or each value that it can be. */
function itemCompletions(place: Place): Completion[] {
  const schemas = itemsOf(place.schemas);
  const within = { ...place, path: [...place.path, item], schemas, written: new Map(), hang: place.hang + 2 };
  const whole = wholeCompletions(within);
  const offered = [...(whole.length > 0 ? whole : keyCompletions(within)), ...valueCompletions(within)];
  return place.hasColon
    ? []
    : offered.map((completion) => ({
        ...completion,
        label: `- ${completion.label}`,
        text: `- ${completion.text}`,
        snippet: completion.snippet === null ? null : `- ${completion.snippet}`,
        filterText: `- ${completion.filterText}`,
      }));
}

function itemsOf(schemas: readonly Schema[]): readonly Schema[] {
  return schemas
    .flatMap(alternativesOf)
    .flatMap(({ items }) => (typeof items === 'object' && !Array.isArray(items) ? alternativesOf(items) : []));
}

/**
 * A snippet of several lines, and the same for editors that know none: they write it as it is, so each of its lines has
 * all of its indentation, and places to fill are empty unless there is a proposal for them.
 */
function linesOf(snippet: string, { hang, indent }: Place): Pick<Completion, 'text' | 'snippet'> {
  const plain = snippet.replaceAll(/\$\{\d+(?::([^{}]*)|\|[^|{}]*\|)?\}/g, (_, proposal?: string) => proposal ?? '');
  return {
    text: plain.replaceAll('\n', `\n${' '.repeat(indent + hang)}`),
    snippet: snippet.replaceAll('\n', `\n${' '.repeat(hang)}`),
  };
}
