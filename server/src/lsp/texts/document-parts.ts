import type { Block } from '../../syntax/blocks/block.ts';
import { type Document, makeDocument } from '../../syntax/document.ts';
import { readAsPartOf } from '../../syntax/trees/document-labels.ts';

/**
 * A document cut into parts, in order, that can be read on turns of their own. Each holds the front matter and some of
 * the blocks; what is read of a block is kept with it, and is what it means in the whole. `roomIn` gives how much the
 * part at a place may hold, in the unit in which `sizeOf` measures a block; the last block of a part may go beyond it.
 */
export function documentParts(
  document: Document,
  blocks: readonly Block[],
  sizeOf: (block: Block) => number,
  roomIn: (place: number) => number,
): readonly DocumentPart[] {
  const pieces: Block[][] = [];
  let left = 0;
  for (const block of blocks) {
    if (left <= 0) {
      left = roomIn(pieces.length);
      pieces.push([]);
    }
    pieces.at(-1)?.push(block);
    left -= sizeOf(block);
  }
  return pieces.map((piece) => ({ blocks: piece, document: () => partOf(document, piece) }));
}

export interface DocumentPart {
  readonly blocks: readonly Block[];
  /** Made when it is asked for. */
  readonly document: () => Document;
}

/** The blocks one behind the other, below the front matter. */
function partOf(document: Document, blocks: readonly Block[]): Document {
  const { frontMatter, frontMatterText } = document;
  let start = frontMatterText.length;
  const placed = blocks.map((block) => {
    const own = { block, start };
    start += block.text.length;
    return own;
  });
  return readAsPartOf(makeDocument({ frontMatter, frontMatterText, blocks: placed }), document);
}
