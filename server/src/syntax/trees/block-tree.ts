import type { RootContent } from 'mdast';
import { lineIndex, positionAt } from '../../text/line-index.ts';
import { memory } from '../../text/memory.ts';
import type { Range } from '../../text/range.ts';
import type { Block } from '../blocks/block.ts';
import { endWithoutBlanks, skipBlankLines } from '../blocks/lines.ts';
import { simpleDefinitionsOf } from '../content/simple-definitions.ts';
import { definedLabels, type Labels, labelsToKnow, mentionedLabels, noLabels, sameLabels } from '../parser/labels.ts';
import { parseMarkdown } from '../parser/markdown-parser.ts';

/** What is known of a block that was parsed once. */
interface ParsedBlock {
  readonly nodes: readonly RootContent[];
  /** The labels of the document that it was last asked with. */
  readonly labels: Labels;
  /** Those of them defined elsewhere that the block was parsed with. */
  readonly elsewhere: Labels;
  readonly own: Labels;
  readonly mentioned: ReadonlySet<string> | null;
}

const parsedBlocks = memory<Block, ParsedBlock>();

/**
 * The nodes of a block, placed as if the block were the whole text, where `labels` are defined in the document.
 * The same array again as long as no label that the block mentions comes or goes. Not to be changed.
 */
export function blockTree(block: Block, labels: Labels): readonly RootContent[] {
  let parsed = parsedBlocks.get(block) ?? parseBlock(block);
  if (block.mayMentionLabels && parsed.labels !== labels) {
    const elsewhere = labelsToKnow(labels, parsed.mentioned, parsed.own);
    const nodes = sameLabels(elsewhere, parsed.elsewhere) ? parsed.nodes : parseNodes(block, elsewhere);
    parsed = { ...parsed, nodes, elsewhere, labels };
  }
  parsedBlocks.set(block, parsed);
  return parsed.nodes;
}

/** The labels that a block defines. */
export function labelsDefinedIn(block: Block): Labels {
  let parsed = parsedBlocks.get(block);
  if (parsed === undefined) {
    const simple = simpleDefinitionsOf(block);
    if (simple !== null) {
      return simple.labels;
    }
    parsed = parseBlock(block);
    parsedBlocks.set(block, parsed);
  }
  return parsed.own;
}

function parseBlock(block: Block): ParsedBlock {
  if (block.plain !== null || block.tooCostly !== null) {
    return { nodes: plainTree(block), labels: noLabels, elsewhere: noLabels, own: noLabels, mentioned: new Set() };
  }
  const nodes = parseNodes(block, noLabels);
  const own = block.mayDefineLabels ? definedLabels(nodes) : noLabels;
  const mentioned = block.mayMentionLabels ? mentionedLabels(block.text) : new Set<string>();
  return { nodes, labels: noLabels, elsewhere: noLabels, own, mentioned };
}

/**
 * A fence or HTML within a list or quote ends where its container does; only at the end of a text it ends a line later.
 * So that a block is read as it stands in the whole text, a heading is put behind it, and taken out of the tree again.
 */
function parseNodes({ text, isLast }: Block, elsewhere: Labels): readonly RootContent[] {
  if (skipBlankLines(text, 0) === text.length) {
    return [];
  }
  if (isLast || !/```|~~~|</.test(text)) {
    return parseMarkdown(text, elsewhere).children;
  }
  return parseMarkdown(`${text}# What follows`, elsewhere).children.slice(0, -1);
}

/** The tree of a block that is plain, or that is taken as one plain paragraph because it is too costly to parse. */
function plainTree(block: Block): readonly RootContent[] {
  const index = lineIndex(block.text);
  const point = (offset: number) => {
    const { line, column } = positionAt(index, offset);
    return { line: line + 1, column: column + 1, offset };
  };
  const position = ({ start, end }: Range) => ({ start: point(start), end: point(end) });
  const whole = { start: skipBlankLines(block.text, 0), end: endWithoutBlanks(block.text) };
  const { depth, text, range } = block.plain ?? { depth: null, text: whole, range: whole };
  const value = block.text.slice(text.start, text.end);
  const children = [{ type: 'text' as const, value, position: position(text) }];
  if (depth === null) {
    return [{ type: 'paragraph', children, position: position(range) }];
  }
  return [{ type: 'heading', depth: asDepth(depth), children, position: position(range) }];
}

function asDepth(depth: number): 1 | 2 | 3 | 4 | 5 | 6 {
  const depths = [1, 2, 3, 4, 5, 6] as const;
  return depths[depth - 1] ?? 6;
}
