import {
  $ZodArray,
  $ZodDefault,
  $ZodLiteral,
  $ZodNullable,
  $ZodObject,
  $ZodOptional,
  type $ZodType,
  $ZodUnion,
} from 'zod/v4/core';
import { frameworkFileSchema } from './framework-schema.ts';

type Schema = $ZodType;

/** The keys that the map at `path` of a framework file must have, whatever it chooses. */
export function requiredFrameworkFileKeys(path: readonly PropertyKey[]): readonly string[] {
  const shapes = shapesAt(path);
  return Object.keys(shapes[0] ?? {}).filter((key) =>
    shapes.every((shape) => shape[key] !== undefined && !mayBeMissing(shape[key])),
  );
}

/**
 * The keys that the map at `path` of a framework file may have; of a map with a choice, such as `scoring`, those that
 * fit what `map`, the map as it is written, has chosen. Empty where no map can stand.
 */
export function frameworkFileKeys(path: readonly PropertyKey[], map: unknown): readonly string[] {
  const shapes = shapesAt(path);
  const chosen = shapes.filter((shape) => fits(shape, map));
  return [...new Set((chosen.length > 0 ? chosen : shapes).flatMap((shape) => Object.keys(shape)))];
}

/** The shapes that the map at a path may have. */
function shapesAt(path: readonly PropertyKey[]): readonly Readonly<Record<string, Schema>>[] {
  let schemas: readonly Schema[] = alternatives(frameworkFileSchema);
  for (const step of path) {
    schemas = schemas.flatMap((schema) => stepInto(schema, step)).flatMap(alternatives);
  }
  return schemas.flatMap((schema) => (schema instanceof $ZodObject ? [schema._zod.def.shape] : []));
}

function stepInto(schema: Schema, step: PropertyKey): readonly Schema[] {
  if (schema instanceof $ZodArray) {
    return [schema._zod.def.element];
  }
  const value = schema instanceof $ZodObject ? schema._zod.def.shape[String(step)] : undefined;
  return value === undefined ? [] : [value];
}

function mayBeMissing(schema: Schema): boolean {
  return schema instanceof $ZodOptional || schema instanceof $ZodDefault;
}

/** What a value may be, without that it may be missing. */
function alternatives(schema: Schema): readonly Schema[] {
  if (schema instanceof $ZodUnion) {
    return schema._zod.def.options.flatMap(alternatives);
  }
  const isWrapper = schema instanceof $ZodOptional || schema instanceof $ZodDefault || schema instanceof $ZodNullable;
  return isWrapper ? alternatives(schema._zod.def.innerType) : [schema];
}

/** Whether the values that a map has are those by which its shape is chosen, such as `method: judged`. */
function fits(shape: Readonly<Record<string, Schema>>, map: unknown): boolean {
  return Object.entries(shape).every(([key, schema]) => {
    const written: unknown = Reflect.get(Object(map), key);
    return written === undefined || !(schema instanceof $ZodLiteral) || schema._zod.values.has(written as string);
  });
}
