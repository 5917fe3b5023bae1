import * as z from 'zod/mini';
import { frontMatterSchema } from '../syntax/front-matter/front-matter-schema.ts';

/** A key of the front matter, as its schema describes it. */
export interface FrontMatterKeyDescription {
  readonly key: string;
  readonly description: string;
  /** The values that can stand there; empty where any text can. */
  readonly choices: readonly string[];
}

let described: readonly FrontMatterKeyDescription[] | null = null;

/** Every key of the front matter, in house order. */
export function frontMatterKeys(): readonly FrontMatterKeyDescription[] {
  described ??= Object.entries(frontMatterSchema.shape).map(([key, schema]) => {
    const { description = '', enum: choices = [] } = z.toJSONSchema(schema, { io: 'input' });
    return { key, description, choices: choices.map(String) };
  });
  return described;
}
