import { type Group, keptGroups } from '../../text/kept-groups.ts';
import { memory, remembered, rememberedParts } from '../../text/memory.ts';
import { blockPlaceAt } from '../block-place.ts';
import type { Block } from '../blocks/block.ts';
import type { Document, PlacedBlock } from '../document.ts';
import { type BlockChange, earlierTexts, isWithinSection } from '../earlier-texts.ts';
import { bodyOf, type Section, sectionsOf } from './sections.ts';

/** The blocks that hold the contents of a section, without their places. */
export interface BlockList {
  readonly blocks: readonly Block[];
}

/** The list that a block begins, as it was last found. */
const listsByFirst = memory<Block, BlockList>();
const emptyList: BlockList = { blocks: [] };

/** The blocks that hold the contents of a section. The first and the last may hold parts of other sections too. */
export const sectionBlocks = rememberedParts(({ blocks }: Document, section: Section): readonly PlacedBlock[] => {
  const { first, end } = placesIn(blocks, section, blockPlaceAt(blocks, bodyOf(section).start));
  return blocks.slice(first, end);
});

/** Where the blocks of each section stand in the list of all blocks, for each section of the document in its order. */
export function sectionPlaces(document: Document): readonly BlockPlaces[] {
  return blocksBySection(document).places;
}

/**
 * The same blocks without their places, of each section of the document in its order. A list is the same object again as
 * long as it holds the same blocks, wherever the section moves: what is found in a whole section can be kept by it.
 */
function blockLists(document: Document): readonly BlockList[] {
  return blocksBySection(document).lists;
}

/** The blocks of all sections of a document, for each section in its order. */
interface BlocksBySection {
  readonly places: readonly BlockPlaces[];
  readonly lists: readonly BlockList[];
}

const blocksBySection = remembered((document: Document): BlocksBySection => {
  const earlier = earlierBlocks.find(document, isWithinSection);
  const bySection =
    earlier === undefined ? findBlocks(document) : changedBlocks(earlier.made, earlier.change, document.blocks);
  earlierBlocks.keep(document, bySection);
  return bySection;
});

const earlierBlocks = earlierTexts<BlocksBySection>();

function findBlocks(document: Document): BlocksBySection {
  let before = 0;
  const places = sectionsOf(document).map((section) => {
    const own = placesIn(document.blocks, section, before);
    before = Math.max(before, own.first - 1);
    return own;
  });
  return { places, lists: places.map((own) => sharedList(document.blocks, own)) };
}

/** The same after a change within one section: its list is another one, and what follows stands further on. */
function changedBlocks(
  { places: before, lists }: BlocksBySection,
  { first, gone, come }: BlockChange,
  blocks: readonly PlacedBlock[],
): BlocksBySection {
  const distance = come.length - gone.length;
  const own = before.findLastIndex((places) => places.first <= first && first < places.end);
  const moved = (place: number) => (place > first ? place + distance : place);
  const places = distance === 0 ? before : before.map((each) => ({ first: moved(each.first), end: moved(each.end) }));
  const list = places[own];
  return list === undefined ? { places, lists } : { places, lists: lists.with(own, sharedList(blocks, list)) };
}

/** About one list in sixteen: lists that are empty are all the same one, so no group ends with it. */
const cut = keptGroups(({ blocks: [first] }: BlockList) => first !== undefined && first.text.length % 16 === 0);

/** The lists of all sections in groups. */
export const listGroups = remembered((document: Document): readonly Group<BlockList>[] => cut(blockLists(document)));

/**
 * A search for the sections whose blocks may hold something, by their places in the list of all sections. It asks again
 * only about groups of sections in which something has changed.
 */
export function sectionSearch(mayHold: (list: BlockList) => boolean): (document: Document) => readonly number[] {
  const found = memory<Group<BlockList>, readonly number[]>();
  return remembered((document) => {
    let start = 0;
    return listGroups(document).flatMap((group) => {
      const first = start;
      start += group.members.length;
      const places = found.get(group) ?? group.members.flatMap((list, place) => (mayHold(list) ? [place] : []));
      found.set(group, places);
      return places.map((place) => first + place);
    });
  });
}

/** Places in the list of all blocks, `end` not included. */
interface BlockPlaces {
  readonly first: number;
  readonly end: number;
}

/** `before` is a block in which the body of the section begins, or one before it. */
function placesIn(blocks: readonly PlacedBlock[], section: Section, before: number): BlockPlaces {
  const { start, end } = bodyOf(section);
  let place = before;
  while ((blocks[place + 1]?.start ?? end + 1) <= start) {
    place += 1;
  }
  // A heading with number signs is a block of its own.
  const first = section.heading !== null && blocks[place]?.block.begins === 'heading' ? place + 1 : place;
  if (end <= start) {
    return { first, end: first };
  }
  while ((blocks[place + 1]?.start ?? end) < end) {
    place += 1;
  }
  return { first, end: Math.max(first, place + 1) };
}

function sharedList(blocks: readonly PlacedBlock[], { first, end }: BlockPlaces): BlockList {
  const begins = first < end ? blocks[first]?.block : undefined;
  if (begins === undefined) {
    return emptyList;
  }
  const known = listsByFirst.get(begins);
  if (known !== undefined && standsAt(known, blocks, first, end)) {
    return known;
  }
  const list: BlockList = { blocks: blocks.slice(first, end).map(({ block }) => block) };
  listsByFirst.set(begins, list);
  return list;
}

function standsAt(list: BlockList, blocks: readonly PlacedBlock[], first: number, end: number): boolean {
  if (list.blocks.length !== end - first) {
    return false;
  }
  for (let place = first; place < end; place += 1) {
    if (blocks[place]?.block !== list.blocks[place - first]) {
      return false;
    }
  }
  return true;
}
