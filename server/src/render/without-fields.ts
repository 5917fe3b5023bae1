import type { ListItem, PhrasingContent, RootContent } from 'mdast';
import type { Field } from '../report/fields.ts';
import { rangeOf } from '../syntax/node-range.ts';

/** The blocks of a section without the fields with which it begins, which are shown in another way. */
export function withoutFields(
  blocks: readonly RootContent[],
  fields: readonly Field[],
  text: string,
): readonly RootContent[] {
  const end = Math.max(0, ...fields.map(({ range }) => range.end));
  return blocks.flatMap((block): readonly RootContent[] => {
    if (rangeOf(block).start >= end) {
      return [block];
    }
    if (block.type === 'paragraph') {
      const children = cut(block.children, end, text);
      return children.length === 0 ? [] : [{ ...block, children }];
    }
    if (block.type === 'list') {
      const children = block.children.filter((item) => !isField(item, end));
      return children.length === 0 ? [] : [{ ...block, children }];
    }
    return [];
  });
}

/** Of a list that begins with fields, those are the items that begin before the last field ends. */
function isField(item: ListItem, end: number): boolean {
  return rangeOf(item).start < end;
}

/** What of a paragraph stands in the lines after `end`. */
function cut(nodes: readonly PhrasingContent[], end: number, text: string): PhrasingContent[] {
  return nodes.flatMap((node): readonly PhrasingContent[] => {
    const range = rangeOf(node);
    if (range.start >= end) {
      return [node];
    }
    if (node.type === 'text') {
      const passed = text.slice(range.start, Math.min(end, range.end)).split(lineEnding).length;
      const value = node.value.split(lineEnding).slice(passed).join('\n');
      return value === '' ? [] : [{ ...node, value }];
    }
    if ('children' in node) {
      const children = cut(node.children, end, text);
      return children.length === 0 ? [] : [{ ...node, children } as PhrasingContent];
    }
    return [];
  });
}

const lineEnding = /\r\n|\r|\n/;
