import { commonFactIn } from '../page-facts/label-facts.ts';
import { lineText } from '../page-facts/page-names.ts';
import { isDate } from '../page-facts/page-values.ts';
import type { PageLine } from '../page-lines/page-line.ts';
import { isReportTitle } from './head/head-names.ts';
import { isUnmarkedHeading } from './unmarked-heading.ts';

/** Where the title of a printed report stands. */
const mostAbove = 8;

const longestNumbered = 120;

/** The lines of a printed report that head what follows, where no framework tells: by their shape or number, with their levels. */
export function plainHeadings(lines: readonly PageLine[]): ReadonlyMap<PageLine, number> {
  const headings = new Map<PageLine, number>();
  if (lines.some(({ kind }) => kind === 'heading')) {
    return headings;
  }
  const title = lines.findIndex((line, index) => index < mostAbove && isReportTitle(lineText(line)));
  const numbered = numberedHeadings(lines);
  for (const [index, line] of lines.entries()) {
    const depth = numbered.get(line);
    if (index === title) {
      headings.set(line, 1);
    } else if (depth !== undefined) {
      headings.set(line, Math.min(6, depth + 1));
    } else if (index > title && isByShape(line, lines[index - 1], lines[index + 1], numbered)) {
      headings.set(line, numbered.size > 0 ? 5 : 2);
    }
  }
  return title === -1 && numbered.size === 0 ? new Map() : headings;
}

function isByShape(
  line: PageLine,
  above: PageLine | undefined,
  below: PageLine | undefined,
  numbered: ReadonlyMap<PageLine, number>,
): boolean {
  return isUnmarkedHeading(line, above, below, {
    isPart: (one) => numbered.has(one),
    isValue: (text) => isDate(text) || commonFactIn(text) !== null,
    isFurniture: () => false,
    isListed: () => false,
  });
}

/** Fewer lines with numbers may be items of a list. */
const fewestNumbered = 3;

/** “5.2.1 Staffing arrangements”: short lines whose numbers follow one another, with how many numbers each has. */
function numberedHeadings(lines: readonly PageLine[]): ReadonlyMap<PageLine, number> {
  const found = new Map<PageLine, number>();
  let last: readonly number[] = [0];
  const lastPlaces = new Map(lines.map((line, index) => [lineText(line), index] as const));
  for (const [index, line] of lines.entries()) {
    if (lastPlaces.get(lineText(line)) !== index) {
      // A list of contents names what comes again further down.
      continue;
    }
    const [, number = ''] = (line.kind === 'prose' && numberAhead.exec(line.text)) || [];
    const parts = number.replace(/\.0$/u, '').split('.').map(Number);
    if (number !== '' && lineText(line).length <= longestNumbered && isNext(parts, last)) {
      found.set(line, parts.length);
      last = parts;
    }
  }
  return found.size >= fewestNumbered ? found : new Map();
}

/** A number before words that end as no sentence does. */
const numberAhead = /^(\d{1,2}(?:\.\d{1,2}){0,3})\.?\s\p{Lu}[^.:;]*[^.:;,!]$/u;

/** Whether a number comes right after another one in a report: 5.2 after 5.1, 5.1 after 5, 6 after 5.2. */
function isNext(parts: readonly number[], last: readonly number[]): boolean {
  const shared = parts.slice(0, -1);
  const end = parts.at(-1) ?? 0;
  return shared.every((part, index) => part === last[index]) && end === (last[shared.length] ?? 0) + 1;
}
