import type { Nodes } from 'mdast';
import { memory } from '../text/memory.ts';
import { type Range, shiftRange } from '../text/range.ts';
import { addressRangeOf } from './address-places.ts';
import { blockTree } from './block-tree.ts';
import type { Document } from './document.ts';
import { labelsOf } from './document-labels.ts';
import { rangeOf } from './node-range.ts';

/** A link, image or link definition of the text: something that names another place. */
export interface Link {
  /** What the link points at, as Markdown means it: without escapes and angle brackets. */
  readonly address: string;
  /** Where the address is written, without angle brackets; empty where the link names nothing. */
  readonly addressRange: Range;
  /** The whole link. */
  readonly range: Range;
}

const known = memory<Document, readonly Link[]>();

/** All links of the document in the order of the text, also within lists, quotes and tables. */
export function linksOf(document: Document): readonly Link[] {
  let links = known.get(document);
  if (links === undefined) {
    links = findLinks(document);
    known.set(document, links);
  }
  return links;
}

function findLinks(document: Document): readonly Link[] {
  const labels = labelsOf(document);
  return document.blocks
    .filter(({ block }) => block.plain === null && block.tooCostly === null && /\]\(|\]:|<[a-z]/i.test(block.text))
    .flatMap(({ block, start }) =>
      blockTree(block, labels)
        .flatMap((node) => linksIn(node, block.text))
        .map(({ address, addressRange, range }) => ({
          address,
          addressRange: shiftRange(addressRange, start),
          range: shiftRange(range, start),
        })),
    );
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
  return { address: node.url, addressRange: addressRangeOf(node) ?? addressWithoutParts(source, range), range };
}

/** `<https://example.org>` is its own address; `[a]()` has none. */
function addressWithoutParts(source: string, { start, end }: Range): Range {
  return source[start] === '<' ? { start: start + 1, end: end - 1 } : { start: end - 1, end: end - 1 };
}
