import { lineText } from '../../page-facts/page-names.ts';
import { pageWord } from '../../page-facts/page-words.ts';
import type { PageLine } from '../../page-lines/page-line.ts';
import { isReportTitle } from './head-names.ts';

/** A postcode of the United Kingdom, at the end of a line but for a telephone number. */
const postcode = /\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b[\s,.]*(?:\(?0[\d\s()]{8,16})?$/u;

const telephone = /^\(?(?:\+44|0)[\d\s()]{8,16}$/u;

const website = /^(?:https?:\/\/|www\.)\S+$/iu;

/** Lines of an address are short, and few. */
const longestLine = 60;
const mostLines = 8;

/** Whether the line says where the service lies, or how to reach it. */
export function isAddress(text: string): boolean {
  const { index } = pageWord('contact').exec(text) ?? {};
  const isContact = index === 0 && /^[\p{L}-]+(?:\s*(?:no\.?|number))?\s*:/iu.test(text);
  return text.length <= 200 && (isContact || telephone.test(text) || website.test(text) || postcode.test(text));
}

/**
 * The lines of a page's head that are its address: those with a postcode or a telephone number, and the short lines right
 * above a postcode that has a line of its own. `isOther` says which lines are something else.
 */
export function addressLines(lines: readonly PageLine[], isOther: (line: PageLine) => boolean): ReadonlySet<PageLine> {
  const found = new Set<PageLine>();
  // The name stands on top, or right below what the page calls itself.
  const name = lines.findIndex((line) => !isOther(line) && !isReportTitle(lineText(line)));
  for (const [index, line] of lines.entries()) {
    const text = lineText(line);
    if (line.kind !== 'prose' || !isAddress(text) || isOther(line)) {
      continue;
    }
    found.add(line);
    if (postcode.test(text) && !text.includes(',')) {
      for (let above = index - 1; above >= Math.max(name + 1, 1, index - mostLines); above -= 1) {
        const part = lines[above];
        const isShort = part?.kind === 'prose' && part.text.length <= longestLine && !/[.:;?!]$/u.test(part.text);
        if (!isShort || isReportTitle(part.text) || isOther(part)) {
          break;
        }
        found.add(part);
      }
    }
  }
  return found;
}
