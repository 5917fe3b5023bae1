import type { RootContent } from 'mdast';
import { memory } from '../../text/memory.ts';
import type { Block } from '../blocks/block.ts';
import { endWithoutBlanks, skipBlankLines } from '../blocks/lines.ts';
import type { PlainText } from '../blocks/plain-text.ts';
import type { PlacedBlock } from '../document.ts';
import { type Labels, labelsToKnow, mentionedLabels, noLabels, sameLabels } from '../parser/labels.ts';
import { blockTree } from '../trees/block-tree.ts';
import type { Content, Prose } from './content.ts';
import { readContent, readHtml } from './read-content.ts';
import { shiftContents } from './shift-content.ts';
import { readSimpleBlock } from './simple-block.ts';

interface ReadBlock {
  /** The labels of the document that it was last asked with; null where it mentions none. */
  readonly labels: Labels | null;
  /** Those of them that it mentions and was read with; null where the parser read it, which looks at them itself. */
  readonly mentioned: Labels | null;
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
  if (known !== undefined && (known.labels === null || known.labels === labels)) {
    return known.contents;
  }
  const read = readBlock(block, labels, known);
  readBlocks.set(block, read);
  return read.contents;
}

function readBlock(block: Block, labels: Labels, known: ReadBlock | undefined): ReadBlock {
  const asked = block.mayMentionLabels ? labels : null;
  const mentioned = asked === null ? noLabels : labelsToKnow(asked, mentionedLabels(block.text), noLabels);
  if (known !== undefined && known.mentioned !== null && sameLabels(known.mentioned, mentioned)) {
    return { ...known, labels: asked };
  }
  const unparsed = readUnparsed(block, mentioned);
  if (unparsed !== null) {
    return { labels: asked, mentioned, nodes: null, contents: unparsed };
  }
  const nodes = blockTree(block, labels);
  const contents = known?.nodes === nodes ? known.contents : nodes.map((node) => readContent(node, block.text));
  return { labels: asked, mentioned: null, nodes, contents };
}

/** What a block holds that no parser is needed for where these labels are defined; null for all others. */
function readUnparsed(block: Block, labels: Labels): readonly Content[] | null {
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
  return readSimpleBlock(block, labels);
}

function readPlain({ depth, text, range }: PlainText, source: string): Content {
  const value = source.slice(text.start, text.end);
  const prose: Prose = { value, range: text, pieces: [{ at: 0, offset: text.start, end: text.end }] };
  return depth === null ? { kind: 'paragraph', prose, range } : { kind: 'heading', depth, name: prose, range };
}
