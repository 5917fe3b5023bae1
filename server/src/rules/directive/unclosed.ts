import type { Prose } from '../../syntax/content/content.ts';
import { sourceRange } from '../../syntax/content/prose.ts';
import type { Problem, Rule } from '../rule.ts';
import { directiveContents } from './directive-contents.ts';

export const unclosed: Rule = {
  id: 'directive/unclosed',
  severity: 'error',
  summary: 'A line looks like a computed block, but is shown as plain text.',
  fixable: false,
  missing: false,
  *check({ report }): Iterable<Problem> {
    for (const content of directiveContents(report.document)) {
      if (content.kind === 'paragraph') {
        yield* problemsIn(content.prose, report.document.text);
      }
    }
  },
};

const almostDirective = /^[ \t]*(?<colons>:{2,})[ \t]*(?<name>[A-Za-z][\w-]*)?(?<rest>.*)/gm;

/** A paragraph is what remains of a computed block that cannot be read. */
function* problemsIn(prose: Prose, text: string): Iterable<Problem> {
  for (const match of prose.value.matchAll(almostDirective)) {
    const { colons = '', name = '', rest = '' } = match.groups ?? {};
    const message = messageFor(colons, name, rest);
    const start = match.index + match[0].indexOf(colons);
    const range = sourceRange(prose, start, match.index + match[0].trimEnd().length);
    // “`::ratings` shows …” speaks of a block.
    if (message !== null && text.charAt(range.start - 1) !== '`') {
      yield { range, message };
    }
  }
}

function messageFor(colons: string, name: string, rest: string): string | null {
  if (colons.length > 2) {
    return `Keyline has no blocks that begin and end with “${colons}”, so this line is shown as plain text. Write “::name” on a line of its own, or remove the line.`;
  }
  if (name === '') {
    return null;
  }
  const open = /^[[{]/.exec(rest)?.[0];
  if (open !== undefined && !rest.includes(open === '{' ? '}' : ']')) {
    return `“::${name}${open}” is not closed, so this line is shown as plain text. Write “::${name}” alone on the line.`;
  }
  return `Something else stands on the line of “::${name}”, so it is shown as plain text. Write “::${name}” alone on the line.`;
}
