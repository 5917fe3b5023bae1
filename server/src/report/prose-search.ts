import type { Block } from '../syntax/block.ts';
import { ownContents } from '../syntax/block-contents.ts';
import type { Content, Prose } from '../syntax/content.ts';
import { sectionBlocks, standsIn } from '../syntax/contents.ts';
import type { Document } from '../syntax/document.ts';
import { labelsOf } from '../syntax/document-labels.ts';
import type { Labels } from '../syntax/labels.ts';
import { shiftProse } from '../syntax/prose.ts';
import type { Section } from '../syntax/sections.ts';
import { prosesOf } from './proses.ts';

/** Something found in a prose, whose places count within its `value`, and the prose at its place in the document. */
export interface FoundInProse<Found> {
  readonly found: Found;
  readonly prose: Prose;
}

/** Finds the same kind of thing in the paragraphs and list items of any section, in the order of the text. */
export type ProseSearch<Found> = (document: Document, section: Section) => readonly FoundInProse<Found>[];

/** What was found in a block, with places that count from its start. */
interface SearchedBlock<Found> {
  /** What the block held when it was searched; null where its source told that nothing can be found. */
  readonly contents: readonly Content[] | null;
  readonly found: readonly FoundInProse<Found>[];
}

/** A character written as a reference, or markup right before a letter or figure that has another one before it. */
const hiddenWord =
  /&[#\w]|[*_`\\<[](?=[\p{L}\p{N}])(?<=[\p{L}\p{N}][*_`\\<[]+)|\](?:\([^)]*\)|\[[^\]]*\])?[\p{L}\p{N}]/u;
const withHiddenWords = new WeakMap<Block, boolean>();

/** Whether the source of a block does not show what all its words are. */
function hidesWords(block: Block): boolean {
  let hides = withHiddenWords.get(block);
  if (hides === undefined) {
    hides = block.plain === null && hiddenWord.test(block.text);
    withHiddenWords.set(block, hides);
  }
  return hides;
}

/**
 * A search that looks into each block once, however often the document is edited elsewhere, and reads only the blocks
 * of which `mayHold` says, by their source with all markup, that something may be found there.
 */
export function proseSearch<Found>(
  mayHold: (source: string) => boolean,
  find: (text: string) => readonly Found[],
): ProseSearch<Found> {
  const searched = new WeakMap<Block, SearchedBlock<Found>>();
  const search = (block: Block, labels: Labels): SearchedBlock<Found> => {
    const known = searched.get(block);
    if (known !== undefined && (known.contents === null || known.contents === ownContents(block, labels))) {
      return known;
    }
    const contents = mayHold(block.text) || hidesWords(block) ? ownContents(block, labels) : null;
    const found = prosesOf(contents ?? []).flatMap((prose) =>
      find(prose.value).map((each) => ({ found: each, prose })),
    );
    const result = { contents, found };
    searched.set(block, result);
    return result;
  };
  return (document, section) => {
    const labels = labelsOf(document);
    const all: FoundInProse<Found>[] = [];
    for (const { block, start } of sectionBlocks(document, section)) {
      for (const { found, prose } of search(block, labels).found) {
        const placed = shiftProse(prose, start);
        if (standsIn(section, placed)) {
          all.push({ found, prose: placed });
        }
      }
    }
    return all;
  };
}
