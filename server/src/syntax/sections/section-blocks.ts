import { memory, rememberedParts } from '../../text/memory.ts';
import { blockPlaceAt } from '../block-place.ts';
import type { Block } from '../blocks/block.ts';
import type { Document, PlacedBlock } from '../document.ts';
import { bodyOf, type Section } from './sections.ts';

/** The list that a block begins, as it was last found. */
const listsByFirst = memory<Block, readonly Block[]>();
const noBlocks: readonly Block[] = [];

/** The blocks that hold the contents of a section. The first and the last may hold parts of other sections too. */
export const sectionBlocks = rememberedParts(findBlocks);

/**
 * The same blocks without their places. It is the same array again as long as it holds the same blocks, wherever the
 * section moves: what is found in a whole section can be kept by it.
 */
export const sectionBlockList = rememberedParts((document: Document, section: Section): readonly Block[] =>
  sharedList(sectionBlocks(document, section)),
);

function findBlocks({ blocks }: Document, section: Section): readonly PlacedBlock[] {
  const { start, end } = bodyOf(section);
  const place = blockPlaceAt(blocks, start);
  // A heading with number signs is a block of its own.
  const first = section.heading !== null && blocks[place]?.block.begins === 'heading' ? place + 1 : place;
  return end > start ? blocks.slice(first, blockPlaceAt(blocks, end - 1) + 1) : [];
}

function sharedList(placed: readonly PlacedBlock[]): readonly Block[] {
  const first = placed[0]?.block;
  if (first === undefined) {
    return noBlocks;
  }
  const known = listsByFirst.get(first);
  if (known?.length === placed.length && placed.every(({ block }, place) => block === known[place])) {
    return known;
  }
  const list = placed.map(({ block }) => block);
  listsByFirst.set(first, list);
  return list;
}
