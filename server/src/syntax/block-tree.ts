import type { RootContent } from 'mdast';
import type { Block } from './block.ts';
import { noLabels } from './labels.ts';
import { parseMarkdown } from './markdown-parser.ts';

const trees = new WeakMap<Block, readonly RootContent[]>();

/** The nodes of a block, placed as if the block were the whole text. Not to be changed: they are kept. */
export function blockTree(block: Block): readonly RootContent[] {
  let nodes = trees.get(block);
  if (nodes === undefined) {
    nodes = parseMarkdown(block.text, noLabels).children;
    trees.set(block, nodes);
  }
  return nodes;
}
