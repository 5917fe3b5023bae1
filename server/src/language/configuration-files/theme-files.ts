import * as z from 'zod/mini';
import { themeFileSchema } from '../../configuration/theme/theme-schema.ts';
import { once } from '../../text/memory.ts';
import type { Completion } from '../completion-item.ts';
import type { Hover } from '../hover/hover-help.ts';
import { yamlCompletionsAt } from '../yaml/complete-yaml.ts';
import { yamlHoverAt } from '../yaml/hover-yaml.ts';
import type { Schema } from '../yaml/schema.ts';

const schema = once((): Schema => z.toJSONSchema(themeFileSchema, { io: 'input' }));

/** What can be written at `offset` of a theme file. */
export function themeFileCompletionsAt(text: string, offset: number): readonly Completion[] {
  return yamlCompletionsAt(text, schema(), offset);
}

/** What the key or value at `offset` of a theme file means; null where nothing known stands there. */
export function themeFileHoverAt(text: string, offset: number): Hover | null {
  return yamlHoverAt(text, schema(), offset);
}
