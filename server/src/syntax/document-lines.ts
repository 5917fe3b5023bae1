import { furtherLineStarts, type LineIndex } from '../text/line-index.ts';
import { remembered } from '../text/memory.ts';
import type { Document } from './document.ts';
import { textBetween } from './document-text.ts';

/** Where the lines of a document begin; its whole text need not be put together for it. */
export function documentLines(document: Document): LineIndex {
  return {
    length: document.length,
    starts: () => lineStarts(document),
    textBetween: (start, end) => textBetween(document, start, end),
  };
}

const lineStarts = remembered((document: Document): readonly number[] => findStarts(document));

/** No line ending reaches from one block into the next. */
function findStarts({ frontMatterText, blocks }: Document): readonly number[] {
  const starts = [0, ...furtherLineStarts(frontMatterText)];
  for (const { block, start } of blocks) {
    const { lineStarts } = block;
    for (let line = 0; line < lineStarts.length; line += 1) {
      starts.push(start + (lineStarts[line] ?? 0));
    }
  }
  return starts;
}
