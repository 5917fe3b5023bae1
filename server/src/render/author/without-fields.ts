import type { ListItem, PhrasingContent } from 'mdast';
import type { Field } from '../../report/fields/fields.ts';
import { rangeOf } from '../../syntax/parser/node-range.ts';
import { type PlacedNode, placeOfNode } from './placed-nodes.ts';

/** The nodes of a section without the fields with which it begins, which are shown in another way. */
export function withoutFields(nodes: readonly PlacedNode[], fields: readonly Field[]): readonly PlacedNode[] {
  const end = Math.max(0, ...fields.map(({ range }) => range.end));
  return nodes.flatMap((placed): readonly PlacedNode[] => {
    if (placeOfNode(placed).start >= end) {
      return [placed];
    }
    const { node, source, start } = placed;
    if (node.type === 'paragraph') {
      const children = cut(node.children, end - start, source);
      return children.length === 0 ? [] : [{ ...placed, node: { ...node, children } }];
    }
    if (node.type === 'list') {
      // Of a list that begins with fields, those are the items that begin before the last field ends. That may go on as text.
      const children = node.children.flatMap((item) => itemAfter(item, end - start, source));
      return children.length === 0 ? [] : [{ ...placed, node: { ...node, children } }];
    }
    return [];
  });
}

function itemAfter(item: ListItem, end: number, source: string): ListItem[] {
  if (rangeOf(item).start >= end) {
    return [item];
  }
  const [only] = item.children;
  if (only?.type !== 'paragraph') {
    return [];
  }
  const children = cut(only.children, end, source);
  return children.length === 0 ? [] : [{ ...item, children: [{ ...only, children }] }];
}

/** What of a paragraph stands in the lines after the offset `end`. */
function cut(nodes: readonly PhrasingContent[], end: number, source: string): PhrasingContent[] {
  return nodes.flatMap((node): readonly PhrasingContent[] => {
    const range = rangeOf(node);
    if (range.start >= end) {
      return [node];
    }
    if (node.type === 'text') {
      const passed = source.slice(range.start, Math.min(end, range.end)).split(lineEnding).length;
      const value = node.value.split(lineEnding).slice(passed).join('\n');
      return value === '' ? [] : [{ ...node, value }];
    }
    // Markup that goes on from the fields into the text is left out, and the text in it stays.
    return 'children' in node ? cut(node.children, end, source) : [];
  });
}

const lineEnding = /\r\n|\r|\n/;
