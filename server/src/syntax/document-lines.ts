import { furtherLineStarts, type LineIndex } from '../text/line-index.ts';
import { memory } from '../text/memory.ts';
import type { Document } from './document.ts';
import { textBetween } from './document-text.ts';

const known = memory<Document, readonly number[]>();

/** Where the lines of a document begin; its whole text need not be put together for it. */
export function documentLines(document: Document): LineIndex {
  return {
    length: document.length,
    starts: () => lineStarts(document),
    textBetween: (start, end) => textBetween(document, start, end),
  };
}

function lineStarts(document: Document): readonly number[] {
  let starts = known.get(document);
  if (starts === undefined) {
    starts = findStarts(document);
    known.set(document, starts);
  }
  return starts;
}

/** No line ending reaches from one block into the next. */
function findStarts({ frontMatterText, blocks }: Document): readonly number[] {
  const starts = [0, ...furtherLineStarts(frontMatterText)];
  for (const { block, start } of blocks) {
    for (const within of block.lineStarts) {
      starts.push(start + within);
    }
  }
  return starts;
}
