import type { Range } from '../../text/range.ts';
import type { Document } from '../document.ts';
import { noLabels } from '../parser/labels.ts';
import { exceedsBudget } from '../reading-budget.ts';
import { blockContents } from './block-contents.ts';

/** A part of the text that is kept as it is and not looked into. */
export interface UnreadPart {
  readonly range: Range;
  /** Why, and what to do. */
  readonly message: string;
}

/** The parts that would take the parser too long. There are none in any ordinary report. */
export function unreadParts({ blocks }: Document): readonly UnreadPart[] {
  return blocks
    .filter(({ block }) => block.tooCostly !== null)
    .flatMap((placed) =>
      blockContents(placed, noLabels).map(({ range }) => ({
        range,
        message: `This part ${placed.block.tooCostly}. It is not read; ${exceedsBudget([placed]) ? 'divide the report into several' : 'divide it with blank lines'}.`,
      })),
    );
}
