import { templateSlots } from '../../framework/phrases/phrase-pattern.ts';
import { caretIn } from '../caret.ts';
import type { Completion } from '../completion-item.ts';
import { yamlPlace } from '../yaml/yaml-place.ts';

/** The slots that can be written at `offset`, after an open brace in a template of a framework file; null anywhere else. */
export function slotCompletionsAt(text: string, offset: number): readonly Completion[] | null {
  const caret = caretIn(text, offset);
  const started = /\{[a-z-]*$/.exec(caret.before)?.[0];
  const slots = started === undefined ? null : slotsAt(yamlPlace(text, caret)?.path ?? []);
  if (started === undefined || slots === null) {
    return null;
  }
  const after = /^[a-z-]*\}?/.exec(caret.after)?.[0] ?? '';
  return slots.map((name) => ({
    label: `{${name}}`,
    kind: 'value',
    detail: null,
    help: null,
    replaces: { start: offset - started.length, end: offset + after.length },
    text: `{${name}}`,
    snippet: null,
    filterText: `{${name}}`,
  }));
}

/** The slots of the templates that stand at a path; null where none stand there. */
function slotsAt(path: readonly string[]): readonly string[] | null {
  const end = path.slice(-2).join(' ');
  return end === 'templates []' ? templateSlots : end === '[] template' ? ['value', 'any'] : null;
}
