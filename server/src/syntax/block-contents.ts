import type { Block } from './block.ts';
import { blockTree } from './block-tree.ts';
import type { Content } from './content.ts';
import type { PlacedBlock } from './document.ts';
import { readContent } from './read-content.ts';
import { shiftContents } from './shift-content.ts';

interface PlacedContents {
  readonly start: number;
  readonly contents: readonly Content[];
}

const placements = new WeakMap<Block, PlacedContents>();

/** What a block holds, with absolute ranges. The same objects again as long as the block has not moved. */
export function blockContents({ block, start }: PlacedBlock): readonly Content[] {
  const known = placements.get(block);
  if (known?.start === start) {
    return known.contents;
  }
  const contents =
    known === undefined ? shiftContents(readBlock(block), start) : shiftContents(known.contents, start - known.start);
  placements.set(block, { start, contents });
  return contents;
}

function readBlock(block: Block): readonly Content[] {
  return blockTree(block).map((node) => readContent(node, block.text));
}
