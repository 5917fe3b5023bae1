import type { Block } from '../syntax/blocks/block.ts';
import type { Document } from '../syntax/document.ts';
import type { BlockChange } from '../syntax/earlier-texts.ts';
import { remembered } from '../text/memory.ts';
import { mayHoldFields } from './fields/fields.ts';

/**
 * Whether a change that led to this document put prose in the place of prose: no heading, field, table, comment, directive
 * or label came or went. What sentences say may still be another thing.
 */
export function isOfProse({ first, gone, come }: BlockChange, { blocks }: Document): boolean {
  const next = blocks[first + come.length]?.block;
  return (
    gone.length > 0 &&
    come.length > 0 &&
    gone.every(isProse) &&
    come.every(isProse) &&
    // The paragraph above a table says what is in it.
    next?.mayHoldTables !== true
  );
}

/** Whether a block holds nothing but prose, as its source tells, and certainly some. */
const isProse = remembered(
  (block: Block): boolean =>
    block.begins === null &&
    block.tooCostly === null &&
    // What is left open at the end of the text says whether anything can be put behind it.
    !block.isLast &&
    !block.mayHoldHeadings &&
    !block.mayHoldTables &&
    !block.mayHoldComments &&
    !block.mayHoldDirectives &&
    !block.mayDefineLabels &&
    // A line may be meant as a heading.
    !block.text.includes('#') &&
    !mayHoldFields(block.text) &&
    block.text.trim() !== '',
);
