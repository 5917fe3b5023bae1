import { remembered } from '../../text/memory.ts';
import { isWithin } from '../../text/range.ts';
import type { Document } from '../document.ts';
import { readFrontMatter } from '../front-matter/front-matter.ts';
import { labelsOf } from '../trees/document-labels.ts';
import { blockContents } from './block-contents.ts';
import type { Comment, Content } from './content.ts';

/**
 * The comments of the front matter that have a line to themselves: what stands behind the `#`. Within a text that goes
 * over several lines a line that begins so is no comment.
 */
export function frontMatterComments(document: Document): readonly Comment[] {
  const { frontMatter, frontMatterText } = document;
  if (frontMatter === null || !frontMatterText.includes('#')) {
    return [];
  }
  const texts = [...readFrontMatter(document).entries.values()].filter(({ value }) => typeof value === 'string');
  return [...frontMatterText.matchAll(/^[ \t]*#(?<text>.*)$/gm)].flatMap((line): Comment[] => {
    const text = line.groups?.text ?? '';
    const end = frontMatter.start + line.index + line[0].length;
    const range = { start: end - text.length - 1, end };
    const inText = texts.some(({ valueRange }) => isWithin(range, valueRange));
    return inText ? [] : [{ kind: 'comment', text, textRange: { start: range.start + 1, end }, range }];
  });
}

/** All HTML comments that stand alone, also within lists and quotes, in the order of the text. */
export const commentsOf = remembered((document: Document): readonly Comment[] => findComments(document));

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
