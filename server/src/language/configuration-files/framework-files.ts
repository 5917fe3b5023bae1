import * as z from 'zod/mini';
import { frameworkFileSchema } from '../../framework/file/framework-schema.ts';
import type { Completion } from '../completion-item.ts';
import type { Hover } from '../hover/hover-help.ts';
import { yamlCompletionsAt } from '../yaml/complete-yaml.ts';
import { yamlHoverAt } from '../yaml/hover-yaml.ts';
import type { Schema } from '../yaml/schema.ts';
import type { YamlKnowledge } from '../yaml/yaml-knowledge.ts';
import { bandTable } from './band-table.ts';
import { type FrameworkDefinitions, frameworkDefinitions, referencesAt } from './framework-definitions.ts';
import { slotCompletionsAt } from './template-slots.ts';

let schema: Schema | null = null;

/** What can be written at `offset` of a framework file. */
export function frameworkFileCompletionsAt(text: string, offset: number): readonly Completion[] {
  return (
    slotCompletionsAt(text, offset) ?? yamlCompletionsAt(text, frameworkSchema(), offset, frameworkKnowledge(text))
  );
}

/** What the key or value at `offset` of a framework file means; null where nothing known stands there. */
export function frameworkFileHoverAt(text: string, offset: number): Hover | null {
  return yamlHoverAt(text, frameworkSchema(), offset, frameworkKnowledge(text));
}

function frameworkKnowledge(text: string): YamlKnowledge {
  let read: FrameworkDefinitions | null = null;
  const definitions = () => {
    read ??= frameworkDefinitions(text);
    return read;
  };
  return {
    valuesAt: (path) => referencesAt(path, definitions),
    snippetAt: (path, nextPlace) =>
      path.slice(-2).join('.') === 'scoring.bands' && definitions().method === 'percentage'
        ? bandTable(definitions().ratings, nextPlace)
        : null,
  };
}

function frameworkSchema(): Schema {
  schema ??= z.toJSONSchema(frameworkFileSchema, { io: 'input' });
  return schema;
}
