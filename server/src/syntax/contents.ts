import { memory } from '../text/memory.ts';
import type { Block } from './block.ts';
import { blockContents } from './block-contents.ts';
import type { Content } from './content.ts';
import type { Document } from './document.ts';
import { labelsOf } from './document-labels.ts';
import { sectionBlocks } from './section-blocks.ts';
import { bodyOf, type Section } from './sections.ts';

const known = memory<Section, readonly Content[]>();

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

/** Whether something with this range stands in the section below its heading. */
export function standsIn(section: Section, { range }: Pick<Content, 'range'>): boolean {
  const body = bodyOf(section);
  return range.start >= body.start && range.end <= body.end;
}
