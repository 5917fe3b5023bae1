import { directiveDefinitions } from '../../report/directives.ts';
import type { Completion } from '../completion-item.ts';
import { directiveHelp } from '../help/directive-help.ts';
import type { TextPlace } from './text-place.ts';

/** The computed blocks, on a line that is empty or begins with a colon. */
export function directiveCompletions({ caret }: TextPlace): readonly Completion[] {
  if (!/^:{0,2}$|^::[a-z]*$/.test(caret.before) || !/^[a-z]*[ \t]*$/.test(caret.after)) {
    return [];
  }
  return directiveDefinitions.map((definition) => ({
    label: `::${definition.name}`,
    kind: 'directive',
    detail: 'computed block',
    help: directiveHelp(definition),
    replaces: caret.line,
    text: `::${definition.name}`,
    snippet: null,
    filterText: `::${definition.name}`,
  }));
}
