import type { Root, RootContent } from 'mdast';
import { positionAt } from '../../text/line-index.ts';
import type { Document } from '../document.ts';
import { documentLines } from '../document-lines.ts';
import { placedNode } from '../parser/markdown-parser.ts';
import { blockTree } from './block-tree.ts';
import { labelsOf } from './document-labels.ts';

/** The whole text as one syntax tree with absolute places; equal to what one parse of the whole text gives. */
export function wholeTree(document: Document): Root {
  const index = documentLines(document);
  const labels = labelsOf(document);
  const children: RootContent[] = [...frontMatterNode(document)];
  for (const { block, start } of document.blocks) {
    const { line } = positionAt(index, start);
    for (const node of blockTree(block, labels)) {
      children.push(placedNode(node, { lines: line, offset: start }));
    }
  }
  return { type: 'root', children, position: { start: point(0), end: point(document.length) } };

  function point(offset: number) {
    const { line, column } = positionAt(index, offset);
    return { line: line + 1, column: column + 1, offset };
  }

  function frontMatterNode({ frontMatterText, frontMatter }: Document): readonly RootContent[] {
    if (frontMatter === null) {
      return [];
    }
    const lines = frontMatterText.split(/\r\n|\r|\n/);
    const value = lines.slice(1, -1).join('\n');
    return [{ type: 'yaml', value, position: { start: point(frontMatter.start), end: point(frontMatter.end) } }];
  }
}
