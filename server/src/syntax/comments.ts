import { memory } from '../text/memory.ts';
import { blockContents } from './block-contents.ts';
import type { Comment, Content } from './content.ts';
import type { Document } from './document.ts';
import { labelsOf } from './document-labels.ts';

const known = memory<Document, readonly Comment[]>();

/** All HTML comments that stand alone, also within lists and quotes, in the order of the text. */
export function commentsOf(document: Document): readonly Comment[] {
  let comments = known.get(document);
  if (comments === undefined) {
    comments = findComments(document);
    known.set(document, comments);
  }
  return comments;
}

function findComments(document: Document): readonly Comment[] {
  const blocks = document.blocks.filter(({ block }) => block.mayHoldComments);
  if (blocks.length === 0) {
    return [];
  }
  const labels = labelsOf(document);
  return blocks.flatMap((placed) => blockContents(placed, labels).flatMap(commentsIn));
}

function commentsIn(content: Content): readonly Comment[] {
  switch (content.kind) {
    case 'comment':
      return [content];
    case 'list':
      return content.items.flatMap((item) => item.contents.flatMap(commentsIn));
    case 'quote':
      return content.contents.flatMap(commentsIn);
    default:
      return [];
  }
}
