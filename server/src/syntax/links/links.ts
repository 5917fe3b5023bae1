import type { Nodes } from 'mdast';
import { memory } from '../../text/memory.ts';
import { type Range, shiftRange } from '../../text/range.ts';
import type { Block } from '../blocks/block.ts';
import { blockSearch } from '../blocks/block-groups.ts';
import type { Link } from '../content/link.ts';
import { linksOfSimpleBlock } from '../content/simple-block.ts';
import type { Document } from '../document.ts';
import { addressRangeOf } from '../parser/address-places.ts';
import type { Labels } from '../parser/labels.ts';
import { rangeOf } from '../parser/node-range.ts';
import { blockTree } from '../trees/block-tree.ts';

/** All links of the document in the order of the text, also within lists, quotes and tables. */
export const linksOf = linkSearch(() => true);

/** A search for links that are wanted, in the order of the text. */
export function linkSearch(isWanted: (link: Link) => boolean): (document: Document) => readonly Link[] {
  return blockSearch(
    (block, labels) => (block.mayHoldLinks ? linksOfBlock(block, labels).filter(isWanted) : []),
    ({ kind, address, addressRange, range }, by) => ({
      kind,
      address,
      addressRange: shiftRange(addressRange, by),
      range: shiftRange(range, by),
    }),
  );
}

/** The links of a block, and what they were read from; null where no parser was needed. */
interface BlockLinks {
  readonly nodes: readonly Nodes[] | null;
  readonly links: readonly Link[];
}

const knownInBlocks = memory<Block, BlockLinks>();

/** Counted from the start of the block. Read once, as long as the block means the same. */
function linksOfBlock(block: Block, labels: Labels): readonly Link[] {
  const before = knownInBlocks.get(block);
  if (before?.nodes === null) {
    return before.links;
  }
  // Labels that come or go later change nothing: a simple link has none.
  const simple = before === undefined ? linksOfSimpleBlock(block, labels) : null;
  const nodes = simple === null ? blockTree(block, labels) : null;
  if (before !== undefined && before.nodes === nodes) {
    return before.links;
  }
  const links = simple ?? nodes?.flatMap((node) => linksIn(node, block.text)) ?? [];
  knownInBlocks.set(block, { nodes, links });
  return links;
}

function linksIn(node: Nodes, source: string): readonly Link[] {
  const own = linkOf(node, source);
  const within = 'children' in node ? node.children.flatMap((child) => linksIn(child, source)) : [];
  return own === null ? within : [own, ...within];
}

function linkOf(node: Nodes, source: string): Link | null {
  if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') {
    return null;
  }
  const range = rangeOf(node);
  const addressRange = addressRangeOf(node) ?? addressWithoutParts(source, range);
  return { kind: node.type, address: node.url, addressRange, range };
}

/** `<https://example.org>` is its own address; `[a]()` has none. */
function addressWithoutParts(source: string, { start, end }: Range): Range {
  return source[start] === '<' ? { start: start + 1, end: end - 1 } : { start: end - 1, end: end - 1 };
}
