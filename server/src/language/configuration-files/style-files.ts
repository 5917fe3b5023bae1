import * as z from 'zod/mini';
import { styleFileSchema } from '../../rules/style/style-schema.ts';
import { once } from '../../text/memory.ts';
import type { Completion } from '../completion-item.ts';
import type { Hover } from '../hover/hover-help.ts';
import { yamlCompletionsAt } from '../yaml/complete-yaml.ts';
import { yamlHoverAt } from '../yaml/hover-yaml.ts';
import type { Schema } from '../yaml/schema.ts';

const schema = once((): Schema => z.toJSONSchema(styleFileSchema, { io: 'input' }));

/** What can be written at `offset` of a style file. */
export function styleFileCompletionsAt(text: string, offset: number): readonly Completion[] {
  return yamlCompletionsAt(text, schema(), offset);
}

/** What the key or value at `offset` of a style file means; null where nothing known stands there. */
export function styleFileHoverAt(text: string, offset: number): Hover | null {
  return yamlHoverAt(text, schema(), offset);
}
