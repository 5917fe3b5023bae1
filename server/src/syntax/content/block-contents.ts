import type { RootContent } from 'mdast';
import { memory } from '../../text/memory.ts';
import type { Block } from '../blocks/block.ts';
import { endWithoutBlanks, skipBlankLines } from '../blocks/lines.ts';
import type { PlainText } from '../blocks/plain-text.ts';
import type { PlacedBlock } from '../document.ts';
import type { Labels } from '../parser/labels.ts';
import { blockTree } from '../trees/block-tree.ts';
import type { Content, Prose } from './content.ts';
import { readContent, readHtml } from './read-content.ts';
import { shiftContents } from './shift-content.ts';
import { readSimpleParagraph } from './simple-paragraph.ts';

interface ReadBlock {
  /** What the contents were read from; null where no parser was needed. */
  readonly nodes: readonly RootContent[] | null;
  readonly contents: readonly Content[];
}

interface PlacedContents {
  readonly start: number;
  readonly own: readonly Content[];
  readonly contents: readonly Content[];
}

const readBlocks = memory<Block, ReadBlock>();
const placements = memory<Block, PlacedContents>();

/**
 * What a block holds, with absolute ranges, where `labels` are defined in the document.
 * The same objects again as long as the block has not moved and means the same.
 */
export function blockContents({ block, start }: PlacedBlock, labels: Labels): readonly Content[] {
  const own = ownContents(block, labels);
  const known = placements.get(block);
  if (known?.start === start && known.own === own) {
    return known.contents;
  }
  const contents = shiftContents(own, start);
  placements.set(block, { start, own, contents });
  return contents;
}

/**
 * What a block holds, with ranges that count from its start, where `labels` are defined in the document.
 * The same array again as long as the block means the same, wherever it moves: what is found in it can be kept by it.
 */
export function ownContents(block: Block, labels: Labels): readonly Content[] {
  const known = readBlocks.get(block);
  if (known?.nodes === null) {
    return known.contents;
  }
  const unparsed = known === undefined ? readUnparsed(block) : null;
  if (unparsed !== null) {
    readBlocks.set(block, { nodes: null, contents: unparsed });
    return unparsed;
  }
  const nodes = blockTree(block, labels);
  if (known?.nodes === nodes) {
    return known.contents;
  }
  const contents = nodes.map((node) => readContent(node, block.text));
  readBlocks.set(block, { nodes, contents });
  return contents;
}

/** What a block holds that no parser is needed for; null for all others. */
function readUnparsed(block: Block): readonly Content[] | null {
  if (block.plain !== null) {
    return [readPlain(block.plain, block.text)];
  }
  const range = { start: skipBlankLines(block.text, 0), end: endWithoutBlanks(block.text) };
  if (block.tooCostly !== null || block.begins === 'fence') {
    return [{ kind: 'opaque', range }];
  }
  if (block.begins === 'comment') {
    return [readHtml(range, block.text)];
  }
  const paragraph = block.begins === null ? readSimpleParagraph(block.text) : null;
  return paragraph === null ? null : [paragraph];
}

function readPlain({ depth, text, range }: PlainText, source: string): Content {
  const value = source.slice(text.start, text.end);
  const prose: Prose = { value, range: text, pieces: [{ at: 0, offset: text.start, end: text.end }] };
  return depth === null ? { kind: 'paragraph', prose, range } : { kind: 'heading', depth, name: prose, range };
}
