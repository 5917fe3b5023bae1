import { rememberedParts } from '../../text/memory.ts';
import { blockContents } from '../content/block-contents.ts';
import type { Content } from '../content/content.ts';
import type { Document } from '../document.ts';
import { labelsOf } from '../trees/document-labels.ts';
import { sectionBlocks } from './section-blocks.ts';
import { bodyOf, type Section } from './sections.ts';

/** What stands in a section of the document between its heading and the next one, with absolute ranges. */
export const contentsOf = rememberedParts((document: Document, section: Section): readonly Content[] => {
  const labels = labelsOf(document);
  return sectionBlocks(document, section)
    .flatMap((placed) => blockContents(placed, labels))
    .filter((content) => standsIn(section, content));
});

/** Whether something with this range stands in the section below its heading. */
export function standsIn(section: Section, { range }: Pick<Content, 'range'>): boolean {
  const body = bodyOf(section);
  return range.start >= body.start && range.end <= body.end;
}
