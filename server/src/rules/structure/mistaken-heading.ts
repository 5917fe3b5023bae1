import { type MistakenHeading, mistakenHeadings } from '../../report/sections/mistaken-headings.ts';
import { textBetween } from '../../syntax/document-text.ts';
import type { Problem, Rule } from '../rule.ts';

export const mistakenHeading: Rule = {
  id: 'structure/mistaken-heading',
  severity: 'error',
  summary: 'A line begins with number signs like a heading, but no ordinary space follows them.',
  fixable: true,
  missing: false,
  *check({ report: { document, framework } }): Iterable<Problem> {
    for (const heading of [...mistakenHeadings(document, framework).values()].flat()) {
      yield problemOf(heading, textBetween(document, heading.gap.start, heading.gap.end));
    }
  },
};

function problemOf({ signs, gap, name, range }: MistakenHeading, written: string): Problem {
  return {
    range,
    message: `This line is read as text, not as a heading, because ${reason(written)} “${signs}”. Write “${signs} ${name}”.`,
    fixes: [{ title: `Make it the heading “${name}”`, safe: true, edits: [{ ...gap, text: ' ' }] }],
  };
}

function reason(written: string): string {
  if (written === '') {
    return 'there is no space after';
  }
  return /\s/.test(written) ? 'a no-break space stands after' : 'a character that nobody can see stands after';
}
