import { leftOpen as leftOpenIn } from '../../syntax/content/left-open.ts';
import { parseDocument } from '../../syntax/parse-document.ts';
import { sectionsOf } from '../../syntax/sections/sections.ts';
import type { Problem, Rule } from '../rule.ts';

export const leftOpen: Rule = {
  id: 'structure/left-open',
  severity: 'warning',
  summary: 'A comment, code or HTML is not closed, so the headings below it are no headings.',
  fixable: false,
  missing: false,
  *check({ report }): Iterable<Problem> {
    const open = leftOpenIn(report.document);
    const [first, ...others] = open === null ? [] : headingsIn(open.rest);
    if (open !== null && first !== undefined) {
      yield { range: open.range, message: messageFor(open.mark, first, others.length) };
    }
  },
};

/** The headings that a text would have if nothing before it were open. */
function headingsIn(text: string): readonly string[] {
  // A line above keeps a first line of hyphens from opening front matter.
  return sectionsOf(parseDocument(`\n${text}`)).flatMap(({ heading }) => heading?.name.value.trim() || []);
}

function messageFor(mark: string, heading: string, others: number): string {
  const more = others === 0 ? '' : others === 1 ? ' and one more heading' : ` and ${others} more headings`;
  const { what, close } = closingOf(mark);
  return `This ${what} is not closed, so the report ends here: “${heading}”${more} below it ${others === 0 ? 'is' : 'are'} read as a part of it. ${close}`;
}

function closingOf(mark: string): { readonly what: string; readonly close: string } {
  if (/^[`~]/.test(mark)) {
    return { what: 'code', close: `Close it with “${mark}” on a line of its own.` };
  }
  if (mark === '<!--') {
    return { what: 'comment', close: 'Close it with “-->”.' };
  }
  const closings: Readonly<Record<string, string>> = { '<?': '?>', '<![CDATA[': ']]>' };
  const closing = closings[mark] ?? (mark.startsWith('<!') ? '>' : `</${mark.slice(1).toLowerCase()}>`);
  return { what: 'HTML', close: `Close it with “${closing}”, or write “\\${mark}” if it is meant as text.` };
}
