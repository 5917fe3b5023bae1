import { type Block, unreadBlock } from './blocks/block.ts';
import type { PlacedBlock } from './document.ts';

/** Several times what the longest reports have; the work for each of these grows with how many others there are. */
const mostBlocks = 20_000;
const mostHeadings = 4_000;

/** Counts what is read of one document, so that no text takes longer than its author would wait. */
export interface ReadingBudget {
  /** Whether the document may have this block too; the first that it may not have ends what is read. */
  readonly allows: (block: Block) => boolean;
}

export function readingBudget(): ReadingBudget {
  let blocks = 0;
  let headings = 0;
  return {
    allows: (block) => {
      blocks += 1;
      headings += block.headingsAtMost;
      return blocks <= mostBlocks && headings <= mostHeadings;
    },
  };
}

/** The blocks that the budget allows, and one block that is not read with all the rest. */
export function withinBudget(blocks: readonly PlacedBlock[]): readonly PlacedBlock[] {
  const { allows } = readingBudget();
  const count = blocks.findIndex(({ block }) => !allows(block));
  const first = blocks[count];
  if (first === undefined) {
    return blocks;
  }
  const text = blocks
    .slice(count)
    .map(({ block }) => block.text)
    .join('');
  return [...blocks.slice(0, count), restOf(text, first.start)];
}

/** The rest of a text, from `start` on, which is not read. */
export function restOf(text: string, start: number): PlacedBlock {
  return { block: unreadBlock(text, beyondBudget), start };
}

/** Whether the end of a document is not read because there is too much of it. */
export function exceedsBudget(blocks: readonly PlacedBlock[]): boolean {
  return blocks.at(-1)?.block.tooCostly === beyondBudget;
}

const beyondBudget = `and all that follows lies behind ${mostBlocks} paragraphs, tables and lists or ${mostHeadings} headings`;
