// The keys of a schema, as pages of the documentation list them.
import type * as z from 'zod/mini';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The keys of a schema as a nested Markdown list, each with its shape and what it means. */
export function keyLines(schema: JsonSchema, depth = 0): readonly string[] {
  const indent = '  '.repeat(depth);
  return Object.entries(schema.properties ?? {}).flatMap(([key, value]) => {
    if (typeof value === 'boolean') {
      return [];
    }
    const required = schema.required?.includes(key) === true ? ', required' : '';
    const line = `${indent}- \`${key}\` (${shapeOf(value)}${required})${value.description === undefined ? '' : `: ${value.description}`}`;
    return [line, ...nestedLines(key, value, depth + 1)];
  });
}

function nestedLines(key: string, schema: JsonSchema, depth: number): readonly string[] {
  if (key === 'revisions') {
    return [
      `${'  '.repeat(depth)}- \`revision\` and \`from\`, both required, and any of the keys above but \`id\` and \`draft\``,
    ];
  }
  return [...choiceLines(schema, depth), ...mapsIn(schema).flatMap((map) => keyLines(map, depth))];
}

/** What each of the choices of a value means, where the schema says so. */
function choiceLines(schema: JsonSchema, depth: number): readonly string[] {
  const { enumDescriptions: meanings } = schema;
  return Array.isArray(meanings)
    ? (schema.enum ?? []).map((choice, index) => `${'  '.repeat(depth)}- \`${choice}\`: ${meanings[index]}`)
    : [];
}

/** The maps that a value can be, or be a list of. */
function mapsIn(schema: JsonSchema): readonly JsonSchema[] {
  const options = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), schema.items].filter(isSchema);
  return schema.properties === undefined ? options.flatMap(mapsIn) : [schema];
}

function shapeOf(schema: JsonSchema): string {
  const options = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].filter(isSchema);
  if (options.length > 0) {
    return [...new Set(options.map(shapeOf))].join(' or ');
  }
  if (schema.const !== undefined) {
    return `\`${String(schema.const)}\``;
  }
  if (schema.enum !== undefined) {
    return schema.enum.map((value) => `\`${String(value)}\``).join(', ');
  }
  const shapes: Readonly<Record<string, string>> = {
    string: 'text',
    integer: 'whole number',
    boolean: 'true or false',
    array: 'list',
    object: 'map',
    null: 'nothing',
  };
  return shapes[String(schema.type)] ?? 'value';
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
