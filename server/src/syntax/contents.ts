import { blockContents } from './block-contents.ts';
import { blockPlaceAt } from './block-place.ts';
import type { Content } from './content.ts';
import type { Document } from './document.ts';
import { labelsOf } from './document-labels.ts';
import type { Section } from './sections.ts';

const known = new WeakMap<Section, readonly Content[]>();

/** What stands in a section of the document between its heading and the next one, with absolute ranges. */
export function contentsOf(document: Document, section: Section): readonly Content[] {
  let contents = known.get(section);
  if (contents === undefined) {
    contents = readContents(document, section);
    known.set(section, contents);
  }
  return contents;
}

function readContents(document: Document, { heading, range }: Section): readonly Content[] {
  const from = heading?.range.end ?? range.start;
  const { blocks } = document;
  const labels = labelsOf(document);
  const contents: Content[] = [];
  for (let place = blockPlaceAt(blocks, from); place < blocks.length; place += 1) {
    const placed = blocks[place];
    if (placed === undefined || placed.start >= range.end) {
      break;
    }
    const within = (content: Content) => content.range.start >= from && content.range.end <= range.end;
    contents.push(...blockContents(placed, labels).filter(within));
  }
  return contents;
}
