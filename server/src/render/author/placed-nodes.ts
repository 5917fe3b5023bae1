import type { RootContent } from 'mdast';
import type { Document } from '../../syntax/document.ts';
import { rangeOf } from '../../syntax/parser/node-range.ts';
import { blockTree } from '../../syntax/trees/block-tree.ts';
import { labelsOf } from '../../syntax/trees/document-labels.ts';
import { lineIndex, positionAt } from '../../text/line-index.ts';
import { type Range, shiftRange } from '../../text/range.ts';

/**
 * A node at the top level of the text. Its own places count from the beginning of its block. So it is the same object
 * as long as the block means the same, and what is made of it can be kept with it.
 */
export interface PlacedNode {
  readonly node: RootContent;
  /** The text that the places of the node count in. */
  readonly source: string;
  /** Where that text begins: its offset and its line, counted from 0. */
  readonly start: number;
  readonly line: number;
}

/** The nodes of the text in their order, without the front matter. */
export function placedNodes(document: Document): readonly PlacedNode[] {
  const labels = labelsOf(document);
  const lines = lineIndex(document.text);
  return document.blocks.flatMap(({ block, start }) => {
    const { line } = positionAt(lines, start);
    return blockTree(block, labels).map((node) => ({ node, source: block.text, start, line }));
  });
}

/** Where the node stands in the document. */
export function placeOfNode({ node, start }: PlacedNode): Range {
  return shiftRange(rangeOf(node), start);
}
