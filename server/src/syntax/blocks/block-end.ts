import { longestDoubt } from './block-limits.ts';
import { endsBefore } from './block-settle.ts';
import { beginsAfterBlankLine, beginsList, certainStart, fenceAt, mayStayOpen } from './block-start.ts';
import { afterLineEnding, lineEnd, skipBlankLines } from './lines.ts';

/**
 * Where the block ends that begins at `start`: at the start of the next one, or at the end of the text.
 *
 * A block boundary is a place where no list, quote, fence, HTML or paragraph is open, so that what follows parses
 * as if it were the beginning of a text. `start` must be such a place. The answer depends on the text from `start`
 * up to the first line after the block, and on nothing else.
 */
export function blockEnd(text: string, start: number): number {
  const first = skipBlankLines(text, start);
  switch (certainStart(text, first)) {
    case 'heading':
      return nextLine(text, first);
    case 'fence':
      return fenceEnd(text, first);
    case 'comment':
      return commentEnd(text, first);
    case null:
      return mixedEnd(text, start, first);
  }
}

/** The start of the next line that is not blank, after the line through `offset`. */
function nextLine(text: string, offset: number): number {
  return skipBlankLines(text, afterLineEnding(text, lineEnd(text, offset)));
}

function fenceEnd(text: string, opening: number): number {
  const fence = fenceAt(text, opening) ?? '';
  const closing = new RegExp(`(?<=[\\r\\n]) {0,3}${fence[0]}{${fence.length},}[ \\t]*(?=[\\r\\n]|$)`, 'g');
  closing.lastIndex = lineEnd(text, opening);
  return closing.test(text) ? nextLine(text, closing.lastIndex) : text.length;
}

function commentEnd(text: string, opening: number): number {
  // As in CommonMark, `<!-->` is a whole comment.
  const closing = text.indexOf('-->', opening + '<!'.length);
  return closing === -1 ? text.length : nextLine(text, closing);
}

/** The end of a block of paragraphs, lists, quotes, tables or HTML: the first line that begins something else for certain. */
function mixedEnd(text: string, start: number, first: number): number {
  let doubtful = mayStayOpen(text, first);
  // As long as no line can have begun a list, quote or footnote, a list after a blank line is a new one.
  let inContainer = !beginsAfterBlankLine(text, first);
  let settleFrom = first;
  for (let line = first; ; ) {
    const following = afterLineEnding(text, lineEnd(text, line));
    const next = skipBlankLines(text, following);
    if (next >= text.length) {
      return text.length;
    }
    const plainStart = beginsAfterBlankLine(text, next);
    const newBegins = next > following && (plainStart || (!inContainer && beginsList(text, next)));
    const begins = certainStart(text, next) !== null || newBegins;
    if (begins && !doubtful) {
      return next;
    }
    if (begins && next >= settleFrom) {
      if (next - start > longestDoubt) {
        return text.length;
      }
      if (endsBefore(text.slice(start, next), text.slice(next, lineEnd(text, next)))) {
        return next;
      }
      // Each try reads all from the start again: so the next one waits until there is twice as much to read.
      settleFrom = start + 2 * (next - start);
    }
    doubtful ||= mayStayOpen(text, next);
    inContainer ||= !plainStart;
    line = next;
  }
}
