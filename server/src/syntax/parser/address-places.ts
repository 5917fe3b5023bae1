import type { Nodes } from 'mdast';
import type { CompileContext, Extension, Token } from 'mdast-util-from-markdown';
import { memory } from '../../text/memory.ts';
import { type Range, shiftRange } from '../../text/range.ts';
import { rangeOf } from './node-range.ts';

/** Counted from the start of the node, so that a node can be moved. */
const places = memory<object, Range>();

/** Lets the tree builder note where the address of a link, image or definition is written, which the tree does not say. */
export const notedAddresses: Extension = {
  enter: {
    resourceDestinationRaw: noteWithin(0),
    resourceDestinationLiteral: noteWithin(1),
    definitionDestinationRaw: noteWithin(0),
    definitionDestinationLiteral: noteWithin(1),
  },
};

/** Where the node's address is written, without angle brackets; null where the node has none. */
export function addressRangeOf(node: Nodes): Range | null {
  const place = places.get(node);
  return place === undefined ? null : shiftRange(place, rangeOf(node).start);
}

function noteWithin(brackets: number) {
  return function note(this: CompileContext, token: Token): undefined {
    const node = this.stack.at(-1);
    const begin = node?.position?.start.offset;
    if (node !== undefined && begin !== undefined) {
      places.set(node, {
        start: token.start.offset + brackets - begin,
        end: token.end.offset - brackets - begin,
      });
    }
  };
}
