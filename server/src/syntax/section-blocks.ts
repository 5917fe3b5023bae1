import { keptParts, memory } from '../text/memory.ts';
import type { Block } from './block.ts';
import { blockPlaceAt } from './block-place.ts';
import type { Document, PlacedBlock } from './document.ts';
import { bodyOf, type Section } from './sections.ts';

/** By section, in a map of the document: there are too many new sections at each keystroke to note it on each of them. */
const placedBlocks = memory<Document, Map<Section, readonly PlacedBlock[]>>();
const plainLists = memory<Document, Map<Section, readonly Block[]>>();
/** The list that a block begins, as it was last found. */
const listsByFirst = memory<Block, readonly Block[]>();
const noBlocks: readonly Block[] = [];

/** The blocks that hold the contents of a section. The first and the last may hold parts of other sections too. */
export function sectionBlocks(document: Document, section: Section): readonly PlacedBlock[] {
  const known = keptParts(placedBlocks, document);
  let placed = known.get(section);
  if (placed === undefined) {
    placed = findBlocks(document, section);
    known.set(section, placed);
  }
  return placed;
}

/**
 * The same blocks without their places. It is the same array again as long as it holds the same blocks, wherever the
 * section moves: what is found in a whole section can be kept by it.
 */
export function sectionBlockList(document: Document, section: Section): readonly Block[] {
  const known = keptParts(plainLists, document);
  let list = known.get(section);
  if (list === undefined) {
    list = sharedList(sectionBlocks(document, section));
    known.set(section, list);
  }
  return list;
}

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
