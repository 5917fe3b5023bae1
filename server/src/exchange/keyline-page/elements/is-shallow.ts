import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** Pages of reports nest far less; what nests more was not made by Keyline, and is read line by line. */
const mostLevels = 250;

/** Whether the elements below nest so little that they can be read one within the other. */
export function isShallow(element: DefaultTreeAdapterTypes.ParentNode): boolean {
  const waiting: { readonly node: Node; readonly level: number }[] = [{ node: element, level: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, level } = next;
    if (level > mostLevels) {
      return false;
    }
    if ('childNodes' in node) {
      waiting.push(...node.childNodes.map((child) => ({ node: child, level: level + 1 })));
    }
  }
  return true;
}
