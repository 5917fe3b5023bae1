import type { Nodes } from 'mdast';
import type { Range } from '../../text/range.ts';

/** Where a node stands in the text that was parsed. */
export function rangeOf(node: Nodes): Range {
  const start = node.position?.start.offset ?? 0;
  return { start, end: node.position?.end.offset ?? start };
}
