import { type Block, unreadBlock } from './blocks/block.ts';
import type { PlacedBlock } from './document.ts';

/**
 * The work that is done for one document at most, in the unit of `Block.work`, and for each of its characters where it
 * is a long one. Reports as they are written take two thirds of it at most.
 */
const mostWork = 60_000;
const mostWorkForCharacter = 0.06;

/** Counts what is read of one document, so that no text takes longer than its author would wait. */
export interface ReadingBudget {
  /** Whether the document may have this block too; the first that it may not have ends what is read. */
  readonly allows: (block: Block) => boolean;
}

/** The budget of a document of so many characters. */
export function readingBudget(length: number): ReadingBudget {
  let left = Math.max(mostWork, length * mostWorkForCharacter);
  return {
    allows: ({ work }) => {
      left -= work;
      return left >= 0;
    },
  };
}

/** The blocks that the budget allows, and one block that is not read with all the rest. */
export function withinBudget(blocks: readonly PlacedBlock[]): readonly PlacedBlock[] {
  const last = blocks.at(-1);
  const { allows } = readingBudget(last === undefined ? 0 : last.start + last.block.text.length);
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

const beyondBudget =
  'and all that follows lies behind more paragraphs, headings, tables and numbers than are read of one report';
