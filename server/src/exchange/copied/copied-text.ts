import type { PhrasingContent, RootContent } from 'mdast';
import { parseFragment } from 'parse5';
import { writeBlocks } from '../draft/write-report.ts';
import { isShallow } from '../keyline-page/elements/is-shallow.ts';
import { pageBlocks } from '../keyline-page/elements/page-blocks.ts';
import { tidyCopy } from './tidy-copy.ts';

/** More than this, in UTF-16 code units, is no text that somebody copied for a report. */
const longest = 5_000_000;

/**
 * What was copied from a page or from a word processor as HTML, as the text of a report: headings, lists, tables, links
 * and emphasis stay. Null where it has nothing of these, so that its plain text says the same. Never throws.
 */
export function copiedText(html: string): string | null {
  if (html.length > longest) {
    return null;
  }
  const root = parseFragment(copiedPart(html));
  if (!isShallow(root)) {
    return null;
  }
  tidyCopy(root);
  const blocks = pageBlocks(root.childNodes).filter((block) => !isEmpty(block));
  return blocks.some(hasForm) ? writeBlocks({}, blocks) : null;
}

/** Clipboards mark what was copied among what stands around it. */
function copiedPart(html: string): string {
  const start = html.indexOf('<!--StartFragment-->');
  const end = html.lastIndexOf('<!--EndFragment-->');
  return start === -1 || end < start ? html : html.slice(start, end);
}

function isEmpty(block: RootContent): boolean {
  return block.type === 'paragraph' && block.children.every((node) => node.type === 'text' && node.value.trim() === '');
}

/** Whether a block is more than the words of a paragraph. */
function hasForm(block: RootContent): boolean {
  return block.type !== 'paragraph' || block.children.some(isMarked);
}

function isMarked({ type }: PhrasingContent): boolean {
  return type !== 'text' && type !== 'break' && type !== 'html';
}
