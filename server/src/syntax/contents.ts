import type { Block } from './block.ts';
import { blockContents } from './block-contents.ts';
import { blockPlaceAt } from './block-place.ts';
import type { Content } from './content.ts';
import type { Document, PlacedBlock } from './document.ts';
import { labelsOf } from './document-labels.ts';
import type { Section } from './sections.ts';

const known = new WeakMap<Section, readonly Content[]>();

/** What stands in a section of the document between its heading and the next one, with absolute ranges. */
export function contentsOf(document: Document, section: Section): readonly Content[] {
  let contents = known.get(section);
  if (contents === undefined) {
    contents = Array.from(eachContent(document, section));
    known.set(section, contents);
  }
  return contents;
}

/**
 * The same one by one, up to the first block that is not `wanted`: a block is read only when the one before it did
 * not suffice.
 */
export function* eachContent(
  document: Document,
  section: Section,
  wanted: (block: Block) => boolean = () => true,
): Generator<Content> {
  const labels = labelsOf(document);
  const { start } = bodyOf(section);
  for (const placed of sectionBlocks(document, section)) {
    // The block of an underlined heading may hold nothing of the section's body.
    if (placed.start >= start && !wanted(placed.block)) {
      return;
    }
    for (const content of blockContents(placed, labels)) {
      if (standsIn(section, content)) {
        yield content;
      }
    }
  }
}

/** The blocks that hold the contents of a section. The first and the last may hold parts of other sections too. */
export function sectionBlocks({ blocks }: Document, section: Section): readonly PlacedBlock[] {
  const { start, end } = bodyOf(section);
  const place = blockPlaceAt(blocks, start);
  // A heading with number signs is a block of its own.
  const first = section.heading !== null && blocks[place]?.block.begins === 'heading' ? place + 1 : place;
  return end > start ? blocks.slice(first, blockPlaceAt(blocks, end - 1) + 1) : [];
}

/** Whether something with this range stands in the section below its heading. */
export function standsIn(section: Section, { range }: Pick<Content, 'range'>): boolean {
  const body = bodyOf(section);
  return range.start >= body.start && range.end <= body.end;
}

function bodyOf({ heading, range }: Section): Section['range'] {
  return { start: heading?.range.end ?? range.start, end: range.end };
}
