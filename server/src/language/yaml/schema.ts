import type * as z from 'zod/mini';

/** A JSON Schema, as zod writes it: what a value may be, with descriptions. */
export type Schema = z.core.JSONSchema.BaseSchema;

/** In a path, the step from a list to any of its items. */
export const item = '[]';

/** Finds the text of a sibling: the value that the same map has under another key; undefined where it has none. */
export type Sibling = (key: string) => string | undefined;

/**
 * The schemas that the value at `path` may follow: more than one where the schema leaves a choice.
 * `siblingAt` gives, for the map that `path` leads to, the values of its keys: a choice that is named by one of them,
 * such as `method: judged`, is made.
 */
export function schemasAt(
  root: Schema,
  path: readonly string[],
  siblingAt: (path: readonly string[]) => Sibling,
): readonly Schema[] {
  let schemas = chosen([root], siblingAt([]));
  for (const [index, step] of path.entries()) {
    const next = schemas.flatMap((schema) => stepsInto(schema, step));
    schemas = chosen(next, siblingAt(path.slice(0, index + 1)));
  }
  return schemas;
}

/** The keys that a map may have by any of these schemas, with the schema of each one's value. */
export function keysOf(schemas: readonly Schema[]): ReadonlyMap<string, Schema> {
  const keys = new Map<string, Schema>();
  for (const schema of schemas) {
    for (const [key, value] of Object.entries(schema.properties ?? {})) {
      if (typeof value === 'object') {
        const other = keys.get(key);
        keys.set(key, other === undefined ? value : { anyOf: [other, value] });
      }
    }
  }
  return keys;
}

/** The values that can be named one by one. */
export function choicesOf(schemas: readonly Schema[]): readonly string[] {
  const choices = schemas.flatMap((schema) => {
    if (schema.const !== undefined) {
      return [String(schema.const)];
    }
    return schema.type === 'boolean' ? ['true', 'false'] : (schema.enum ?? []).map(String);
  });
  return [...new Set(choices)];
}

/** A schema with each of its choices: itself, where it leaves none. What has no description has that of the whole. */
export function alternativesOf(schema: Schema): readonly Schema[] {
  const choices = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  const { description } = schema;
  const alternatives = choices.length === 0 ? [schema] : choices.flatMap(alternativesOf);
  return description === undefined
    ? alternatives
    : alternatives.map((alternative) => ({ description, ...alternative }));
}

function stepsInto(schema: Schema, step: string): readonly Schema[] {
  const { items, additionalProperties } = schema;
  const into = step === item ? items : (schema.properties?.[step] ?? additionalProperties);
  return typeof into === 'object' && !Array.isArray(into) ? [into] : [];
}

/** The alternatives that fit the values which a map already has; all of them where these tell nothing. */
function chosen(schemas: readonly Schema[], sibling: Sibling): readonly Schema[] {
  const alternatives = schemas.flatMap(alternativesOf);
  const fitting = alternatives.filter((schema) =>
    [...keysOf([schema])].every(([key, value]) => {
      const written = sibling(key);
      return value.const === undefined || written === undefined || String(value.const) === written;
    }),
  );
  return fitting.length === 0 ? alternatives : fitting;
}
