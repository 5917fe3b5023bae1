import { blockContents } from './block-contents.ts';
import type { Content } from './content.ts';
import type { Document, PlacedBlock } from './document.ts';
import type { Section } from './sections.ts';

const known = new WeakMap<Section, readonly Content[]>();

/** What stands in a section of the document between its heading and the next one, with absolute ranges. */
export function contentsOf(document: Document, section: Section): readonly Content[] {
  let contents = known.get(section);
  if (contents === undefined) {
    contents = readContents(document, section);
    known.set(section, contents);
  }
  return contents;
}

function readContents({ blocks }: Document, { heading, range }: Section): readonly Content[] {
  const from = heading?.range.end ?? range.start;
  const contents: Content[] = [];
  for (let place = lastBlockFrom(blocks, from); place < blocks.length; place += 1) {
    const placed = blocks[place];
    if (placed === undefined || placed.start >= range.end) {
      break;
    }
    const within = (content: Content) => content.range.start >= from && content.range.end <= range.end;
    contents.push(...blockContents(placed).filter(within));
  }
  return contents;
}

/** The place of the last block that begins at `offset` or before it. */
function lastBlockFrom(blocks: readonly PlacedBlock[], offset: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((blocks[middle]?.start ?? 0) <= offset) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return low;
}
