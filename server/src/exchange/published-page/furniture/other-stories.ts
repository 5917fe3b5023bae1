import { lineText } from '../../page-facts/page-names.ts';
import { pageWord } from '../../page-facts/page-words.ts';
import type { PageLine } from '../../page-lines/page-line.ts';
import { headsComments, isSiteLine } from './site-words.ts';

/** Longer lists may hold something else as well. */
const mostStories = 12;
const longestTitle = 140;
const shortestText = 60;

/** The lines below the text of a page that head a list of other pages, with the titles that follow. */
export function otherStories(lines: readonly PageLine[]): ReadonlySet<PageLine> {
  const found = new Set<PageLine>();
  const text = lines.findIndex(isText);
  for (const [index, line] of lines.entries()) {
    if (text === -1 || index < text || !headsStories(line)) {
      continue;
    }
    const below = lines.slice(index + 1, index + 1 + mostStories);
    const end = below.findIndex((one, at) => !isTitle(one) || isHeading(one, below[at + 1]));
    const titles = end === -1 ? below : below.slice(0, end);
    for (const one of titles.length === 0 ? [] : [line, ...titles]) {
      found.add(one);
    }
  }
  return found;
}

function headsStories(line: PageLine): boolean {
  const text = lineText(line);
  const [words = ''] = pageWord('other-stories').exec(text) ?? [];
  return line.kind !== 'table' && words !== '' && words.length === text.replace(/:$/u, '').length;
}

/** The title of another page ends as no sentence does. What the site says itself is taken away as such. */
function isTitle(line: PageLine): boolean {
  const text = lineText(line);
  return (
    line.kind !== 'table' &&
    line.kind !== 'quote' &&
    text.length <= longestTitle &&
    !/[.:;]$/u.test(text) &&
    !isSiteLine(text) &&
    !headsComments(text)
  );
}

/** Below a list of titles, a line with sentences right below it heads them. */
function isHeading(line: PageLine, next: PageLine | undefined): boolean {
  return line.kind !== 'bullet' && next !== undefined && isText(next);
}

function isText(line: PageLine): boolean {
  const text = lineText(line);
  return line.kind === 'prose' && text.length >= shortestText && /[.!?]["'”’)]*$/u.test(text);
}
