import * as z from 'zod/mini';
import { frameworkFileSchema } from '../framework/framework-schema.ts';
import type { Completion } from './completion/completion-item.ts';
import type { Hover } from './hover/hover-help.ts';
import { yamlCompletionsAt } from './yaml/complete-yaml.ts';
import { yamlHoverAt } from './yaml/hover-yaml.ts';
import type { Schema } from './yaml/schema.ts';

let schema: Schema | null = null;

/** What can be written at `offset` of a framework file. */
export function frameworkFileCompletionsAt(text: string, offset: number): readonly Completion[] {
  return yamlCompletionsAt(text, frameworkSchema(), offset);
}

/** What the key at `offset` of a framework file means; null where none stands there. */
export function frameworkFileHoverAt(text: string, offset: number): Hover | null {
  return yamlHoverAt(text, frameworkSchema(), offset);
}

function frameworkSchema(): Schema {
  schema ??= z.toJSONSchema(frameworkFileSchema, { io: 'input' });
  return schema;
}
