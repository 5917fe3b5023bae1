import { blockContents } from '../../syntax/content/block-contents.ts';
import type { Content } from '../../syntax/content/content.ts';
import type { Document } from '../../syntax/document.ts';
import { labelsOf } from '../../syntax/trees/document-labels.ts';
import { remembered } from '../../text/memory.ts';

/**
 * Every content of the document that can be a computed block or a slip of one, also within lists and quotes, in the order of the text:
 * both are written with two colons. Found once.
 */
export const directiveContents = remembered(findDirectives);

function findDirectives(document: Document): readonly Content[] {
  const blocks = document.blocks.filter(({ block }) => block.mayHoldDirectives);
  if (blocks.length === 0) {
    return [];
  }
  const labels = labelsOf(document);
  return blocks.flatMap((placed) => blockContents(placed, labels).flatMap(withNested));
}

function withNested(content: Content): readonly Content[] {
  switch (content.kind) {
    case 'list':
      return [content, ...content.items.flatMap((item) => item.contents.flatMap(withNested))];
    case 'quote':
      return [content, ...content.contents.flatMap(withNested)];
    default:
      return [content];
  }
}
