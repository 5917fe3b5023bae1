import { keptParts, memory } from '../text/memory.ts';
import { blockContents } from './block-contents.ts';
import type { Content } from './content.ts';
import type { Document } from './document.ts';
import { labelsOf } from './document-labels.ts';
import { sectionBlocks } from './section-blocks.ts';
import { bodyOf, type Section } from './sections.ts';

const knownContents = memory<Document, Map<Section, readonly Content[]>>();

/** What stands in a section of the document between its heading and the next one, with absolute ranges. */
export function contentsOf(document: Document, section: Section): readonly Content[] {
  const known = keptParts(knownContents, document);
  let contents = known.get(section);
  if (contents === undefined) {
    const labels = labelsOf(document);
    contents = sectionBlocks(document, section)
      .flatMap((placed) => blockContents(placed, labels))
      .filter((content) => standsIn(section, content));
    known.set(section, contents);
  }
  return contents;
}

/** Whether something with this range stands in the section below its heading. */
export function standsIn(section: Section, { range }: Pick<Content, 'range'>): boolean {
  const body = bodyOf(section);
  return range.start >= body.start && range.end <= body.end;
}
