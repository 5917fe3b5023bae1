import type { Range } from '../../text/range.ts';
import { findFrontMatter } from './front-matter-fence.ts';

/** What may stand above a front matter by mistake, short enough that looking for it costs nothing. */
const longestLead = 4_000;

/**
 * A closed front matter that does not begin at the first line, since only empty lines and comments stand above it; null
 * where there is none. Markdown reads such a one as text. Other rules between two lines of text have no key below them.
 */
export function findMisplacedFrontMatter(text: string): Range | null {
  const start = endOfLead(text);
  if (start === 0 || !text.startsWith('---', start)) {
    return null;
  }
  const found = findFrontMatter(text.slice(start));
  return found !== null && keyBelowFence.test(text.slice(start, start + found.end))
    ? { start, end: start + found.end }
    : null;
}

const keyBelowFence =
  /^---[ \t]*[\r\n]+(?:[ \t]*#[^\r\n]*[\r\n]+)*[ \t]*(?:["'{][ \t]*)?["']?[A-Za-z][\w-]*["']?[ \t]*:/;

/** Where the first line begins that is neither empty nor part of a comment. */
function endOfLead(text: string): number {
  const lead = text.slice(0, longestLead);
  let at = 0;
  for (;;) {
    const blank = /^[\s\uFEFF]*/.exec(lead.slice(at))?.[0].length ?? 0;
    at += blank;
    const close = lead.startsWith('<!--', at) ? lead.indexOf('-->', at + '<!--'.length) : -1;
    if (close === -1) {
      // A fence is at the beginning of its line.
      return at === 0 || /[\r\n]/.test(lead.charAt(at - 1)) ? at : 0;
    }
    at = close + '-->'.length;
  }
}
