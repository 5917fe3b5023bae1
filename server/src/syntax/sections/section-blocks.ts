import { type Group, keptGroups } from '../../text/kept-groups.ts';
import { memory, remembered, rememberedParts } from '../../text/memory.ts';
import { blockPlaceAt } from '../block-place.ts';
import type { Block } from '../blocks/block.ts';
import type { Document, PlacedBlock } from '../document.ts';
import { bodyOf, type Section, sectionsOf } from './sections.ts';

/** The blocks that hold the contents of a section, without their places. */
export interface BlockList {
  readonly blocks: readonly Block[];
}

/** The list that a block begins, as it was last found. */
const listsByFirst = memory<Block, BlockList>();
const emptyList: BlockList = { blocks: [] };

/** The blocks that hold the contents of a section. The first and the last may hold parts of other sections too. */
export const sectionBlocks = rememberedParts(findBlocks);

/**
 * The same blocks without their places, of each section of the document in its order. A list is the same object again as
 * long as it holds the same blocks, wherever the section moves: what is found in a whole section can be kept by it.
 */
export const blockLists = remembered((document: Document): readonly BlockList[] =>
  sectionsOf(document).map((section) => sharedList(sectionBlocks(document, section))),
);

/** About one list in sixteen: lists that are empty are all the same one, so no group ends with it. */
const cut = keptGroups(({ blocks: [first] }: BlockList) => first !== undefined && first.text.length % 16 === 0);

/** The lists of all sections in groups. */
export const listGroups = remembered((document: Document): readonly Group<BlockList>[] => cut(blockLists(document)));

function findBlocks({ blocks }: Document, section: Section): readonly PlacedBlock[] {
  const { start, end } = bodyOf(section);
  const place = blockPlaceAt(blocks, start);
  // A heading with number signs is a block of its own.
  const first = section.heading !== null && blocks[place]?.block.begins === 'heading' ? place + 1 : place;
  return end > start ? blocks.slice(first, blockPlaceAt(blocks, end - 1) + 1) : [];
}

function sharedList(placed: readonly PlacedBlock[]): BlockList {
  const first = placed[0]?.block;
  if (first === undefined) {
    return emptyList;
  }
  const known = listsByFirst.get(first);
  if (known?.blocks.length === placed.length && placed.every(({ block }, place) => block === known.blocks[place])) {
    return known;
  }
  const list: BlockList = { blocks: placed.map(({ block }) => block) };
  listsByFirst.set(first, list);
  return list;
}
