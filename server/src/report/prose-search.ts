import type { Block } from '../syntax/blocks/block.ts';
import { ownContents } from '../syntax/content/block-contents.ts';
import type { Content, Prose } from '../syntax/content/content.ts';
import { shiftProse } from '../syntax/content/prose.ts';
import type { Document } from '../syntax/document.ts';
import type { Labels } from '../syntax/parser/labels.ts';
import { standsIn } from '../syntax/sections/contents.ts';
import { type BlockList, listGroups, sectionPlaces } from '../syntax/sections/section-blocks.ts';
import { type Section, sectionsOf } from '../syntax/sections/sections.ts';
import { labelsOf } from '../syntax/trees/document-labels.ts';
import type { Group } from '../text/kept-groups.ts';
import { memory, remembered } from '../text/memory.ts';
import type { Range } from '../text/range.ts';
import { inOneLine, prosesOf } from './proses.ts';

/** Something found in a prose, whose places count within its `value`, and the prose at its place in the document. */
export interface FoundInProse<Found> {
  readonly found: Found;
  readonly prose: Prose;
}

/** What was found in the sections in which anything was, in the order of the text. */
export type FoundInSections<Found> = ReadonlyMap<Section, readonly FoundInProse<Found>[]>;

/** Finds the same kind of thing in the paragraphs and list items of all sections of a document. */
export type ProseSearch<Found> = (document: Document) => FoundInSections<Found>;

/** A prose in which something was found. */
interface SearchedProse<Found> {
  readonly prose: Prose;
  readonly found: readonly Found[];
}

/** What was found in a block, with places that count from its start. */
interface SearchedBlock<Found> {
  /** What the block held when it was searched; null where its source told that nothing can be found. */
  readonly contents: readonly Content[] | null;
  readonly proses: readonly SearchedProse<Found>[];
}

/** What was found in the blocks of a section. */
interface SearchedBlocks<Found> {
  /** Each with the place of its block in the list, from whose start its own places count. */
  readonly proses: readonly (SearchedProse<Found> & { readonly place: number })[];
  /** The labels of the document that they were last searched with. */
  readonly labels: Labels;
  /** The blocks that may mean something else when a label of a link comes or goes, with what they held. */
  readonly unsettled: readonly { readonly block: Block; readonly contents: readonly Content[] }[];
}

/** What was found in a group of sections. */
interface SearchedGroup<Found> {
  /** The labels of the document that it was last searched with; null where they change nothing. */
  readonly labels: Labels | null;
  /** The lists in which anything was found, with their places in the group. */
  readonly lists: readonly {
    readonly place: number;
    readonly list: BlockList;
    readonly searched: SearchedBlocks<Found>;
  }[];
}

/** What was found in a section, at the place where it last stood. */
interface PlacedInSection<Found> {
  readonly searched: SearchedBlocks<Found>;
  readonly start: number;
  readonly section: Range;
  readonly found: readonly FoundInProse<Found>[];
}

/**
 * A character written as a reference, or markup right before a letter or figure that has another one before it. Every
 * character outside ASCII counts as a letter: a block read in vain costs less than a pattern that knows all letters.
 */
const hiddenWord =
  /&[#\w]|[*_`\\<[](?=[A-Za-z0-9\x80-\uFFFF])(?<=[A-Za-z0-9\x80-\uFFFF][*_`\\<[]+)|[\])][A-Za-z0-9\x80-\uFFFF]/;

/** Whether the source of a block does not show what all its words are. */
const hidesWords = remembered((block: Block): boolean => block.plain === null && hiddenWord.test(block.text));

/**
 * A search through the sentences of a document: where their lines are wrapped, and how many spaces stand between two
 * words, is nothing to it.
 */
export function proseSearch<Found>(
  mayHold: (source: string) => boolean,
  find: (text: string) => readonly Found[],
): ProseSearch<Found> {
  return searchThrough((contents) => prosesOf(contents).map(inOneLine), mayHold, find);
}

/** A search through the lines of a document, as they stand. */
export function lineSearch<Found>(
  mayHold: (source: string) => boolean,
  find: (text: string) => readonly Found[],
): ProseSearch<Found> {
  return searchThrough(prosesOf, mayHold, find);
}

/**
 * A search through the prose of a document. It looks into each block once, however often the document is edited
 * elsewhere. Where nothing in a section has changed, it gives what it found there before, and where that was nothing, it
 * passes the section over. It reads only those blocks of which
 * `mayHold` says that something may be found there; `mayHold` is given the source of a block, with all markup.
 */
function searchThrough<Found>(
  proseIn: (contents: readonly Content[]) => readonly Prose[],
  mayHold: (source: string) => boolean,
  find: (text: string) => readonly Found[],
): ProseSearch<Found> {
  const searchedBlocks = memory<Block, SearchedBlock<Found>>();
  const searchedLists = memory<BlockList, SearchedBlocks<Found>>();
  const searchedGroups = memory<Group<BlockList>, SearchedGroup<Found>>();
  const lastPlaced = memory<BlockList, PlacedInSection<Found>>();

  function searchBlock(block: Block, labels: Labels): SearchedBlock<Found> {
    const known = searchedBlocks.get(block);
    if (known !== undefined && (known.contents === null || known.contents === ownContents(block, labels))) {
      return known;
    }
    const isRead = block.tooCostly === null && (mayHold(block.text) || hidesWords(block));
    const contents = isRead ? ownContents(block, labels) : null;
    const proses = proseIn(contents ?? [])
      .map((prose) => ({ prose, found: find(prose.value) }))
      .filter(({ found }) => found.length > 0);
    const result = { contents, proses };
    searchedBlocks.set(block, result);
    return result;
  }

  function searchBlocks(list: BlockList, labels: Labels): SearchedBlocks<Found> {
    const known = searchedLists.get(list);
    if (known?.labels === labels || known?.unsettled.length === 0) {
      return known;
    }
    if (known?.unsettled.every(({ block, contents }) => ownContents(block, labels) === contents)) {
      const settled = { ...known, labels };
      searchedLists.set(list, settled);
      return settled;
    }
    const proses: SearchedBlocks<Found>['proses'][number][] = [];
    const unsettled: SearchedBlocks<Found>['unsettled'][number][] = [];
    for (const [place, block] of list.blocks.entries()) {
      const searched = searchBlock(block, labels);
      for (const { prose, found } of searched.proses) {
        proses.push({ prose, found, place });
      }
      if (searched.contents !== null && block.mayMentionLabels) {
        unsettled.push({ block, contents: searched.contents });
      }
    }
    const result = { labels, proses, unsettled };
    searchedLists.set(list, result);
    return result;
  }

  function searchGroup(group: Group<BlockList>, labels: Labels): SearchedGroup<Found>['lists'] {
    const known = searchedGroups.get(group);
    if (known !== undefined && (known.labels === null || known.labels === labels)) {
      return known.lists;
    }
    const lists: SearchedGroup<Found>['lists'][number][] = [];
    let isSettled = true;
    for (const [place, list] of group.members.entries()) {
      const searched = searchBlocks(list, labels);
      isSettled &&= searched.unsettled.length === 0;
      if (searched.proses.length > 0) {
        lists.push({ place, list, searched });
      }
    }
    searchedGroups.set(group, { labels: isSettled ? null : labels, lists });
    return lists;
  }

  /** `first` is the place of the list's first block among the blocks of the document. */
  function placed(
    { blocks }: Document,
    section: Section,
    first: number,
    { list, searched }: SearchedGroup<Found>['lists'][number],
  ): readonly FoundInProse<Found>[] {
    const start = blocks[first]?.start ?? 0;
    const known = lastPlaced.get(list);
    if (known?.searched === searched && known.start === start && isSameRange(known.section, section.range)) {
      return known.found;
    }
    const found = searched.proses.flatMap(({ prose: own, found: within, place }) => {
      const prose = shiftProse(own, blocks[first + place]?.start ?? 0);
      return standsIn(section, prose) ? within.map((each) => ({ found: each, prose })) : [];
    });
    lastPlaced.set(list, { searched, start, section: section.range, found });
    return found;
  }

  return remembered((document) => {
    const labels = labelsOf(document);
    const sections = sectionsOf(document);
    const places = sectionPlaces(document);
    const inSections = new Map<Section, readonly FoundInProse<Found>[]>();
    let index = 0;
    for (const group of listGroups(document)) {
      for (const one of searchGroup(group, labels)) {
        const section = sections[index + one.place];
        const first = places[index + one.place]?.first ?? 0;
        const found = section === undefined ? [] : placed(document, section, first, one);
        if (section !== undefined && found.length > 0) {
          inSections.set(section, found);
        }
      }
      index += group.members.length;
    }
    return inSections;
  });
}

function isSameRange(one: Range, other: Range): boolean {
  return one.start === other.start && one.end === other.end;
}
