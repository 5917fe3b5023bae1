import { type Group, keptGroups } from '../../text/kept-groups.ts';
import { memory, remembered } from '../../text/memory.ts';
import type { Document } from '../document.ts';
import type { Labels } from '../parser/labels.ts';
import { labelsOf } from '../trees/document-labels.ts';
import type { Block } from './block.ts';

/** A group of blocks, and where it begins in the text. */
export interface PlacedGroup {
  readonly group: Group<Block>;
  readonly start: number;
}

/** About one block in sixteen, wherever it stands. */
const cut = keptGroups((block: Block) => block.text.length % 16 === 0);

/** The blocks of a document in groups, in the order of the text. */
export const blockGroups = remembered(({ blocks }: Document): readonly PlacedGroup[] => {
  let place = 0;
  return cut(blocks.map(({ block }) => block)).map((group) => {
    const start = blocks[place]?.start ?? 0;
    place += group.members.length;
    return { group, start };
  });
});

/**
 * A search for what a block tells by itself, or with the labels of its document; `find` gives places that count from the
 * block's start, and `shift` moves one. It looks again only into groups in which something has changed.
 */
export function blockSearch<Found>(
  find: (block: Block, labels: Labels) => readonly Found[],
  shift: (found: Found, by: number) => Found,
): (document: Document) => readonly Found[] {
  interface Searched {
    readonly labels: Labels;
    readonly found: readonly Found[];
  }
  const searched = memory<Group<Block>, Searched>();
  const searchedBlocks = memory<Block, Searched>();
  const placed = memory<
    Group<Block>,
    { readonly found: readonly Found[]; readonly start: number; readonly here: readonly Found[] }
  >();

  function foundInBlock(block: Block, labels: Labels): readonly Found[] {
    const known = searchedBlocks.get(block);
    if (known?.labels === labels) {
      return known.found;
    }
    const found = find(block, labels);
    searchedBlocks.set(block, { labels, found });
    return found;
  }

  function foundIn(group: Group<Block>, labels: Labels): readonly Found[] {
    const known = searched.get(group);
    if (known?.labels === labels) {
      return known.found;
    }
    let start = 0;
    const found: Found[] = [];
    for (const block of group.members) {
      for (const one of foundInBlock(block, labels)) {
        found.push(shift(one, start));
      }
      start += block.text.length;
    }
    searched.set(group, { labels, found });
    return found;
  }

  /** The same objects again where nothing changed in the group and it has not moved. */
  function placedIn({ group, start }: PlacedGroup, labels: Labels): readonly Found[] {
    const found = foundIn(group, labels);
    if (found.length === 0) {
      return found;
    }
    const known = placed.get(group);
    if (known?.found === found && known.start === start) {
      return known.here;
    }
    const here = found.map((one) => shift(one, start));
    placed.set(group, { found, start, here });
    return here;
  }

  return remembered((document) => {
    const labels = labelsOf(document);
    return blockGroups(document).flatMap((group) => placedIn(group, labels));
  });
}
