import { type Block, unreadBlock } from './blocks/block.ts';
import type { PlacedBlock } from './document.ts';

/**
 * The work that is done for one document at most, in the unit of `Block.work`: the first, or the second for each
 * character up to there, if that is more. So prose is read however long it is, and what is only figures, headings and
 * ratings ends early. Long reports as they are written have 0.03 to 0.09 for a character; short ones have more, and far less than the first.
 */
const mostWork = 24_000;
const mostWorkForCharacter = 0.1;

/** Counts what is read of one document, so that no text takes longer than its author would wait. */
export interface ReadingBudget {
  /** Whether the document may have this block too; the first that it may not have ends what is read. */
  readonly allows: (block: Block) => boolean;
}

/** The budget of a document, whose blocks are asked about one after the other from its first on. */
export function readingBudget(): ReadingBudget {
  let work = 0;
  let characters = 0;
  return {
    allows: (block) => {
      work += block.work;
      characters += block.text.length;
      return work <= Math.max(mostWork, characters * mostWorkForCharacter);
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

const beyondBudget =
  'and all that follows lies behind more paragraphs, headings, tables and numbers than are read of one report';
