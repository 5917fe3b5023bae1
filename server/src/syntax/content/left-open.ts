import { remembered } from '../../text/memory.ts';
import { type Range, shiftRange } from '../../text/range.ts';
import type { Block } from '../blocks/block.ts';
import { afterLineEnding, lineEnd, skipBlankLines } from '../blocks/lines.ts';
import type { Document } from '../document.ts';
import { parseDocument } from '../parse-document.ts';
import { noLabels } from '../parser/labels.ts';
import { rangeOf } from '../parser/node-range.ts';
import { sectionsOf } from '../sections/sections.ts';
import { blockTree } from '../trees/block-tree.ts';

/** A fence, a comment or other HTML that nothing ends: Markdown reads all that follows as a part of it. */
export interface LeftOpen {
  /** The mark that opens it, as it is written: “```”, “<!--”, “<?”, “<pre”. */
  readonly mark: string;
  /** Of the line that opens it. */
  readonly range: Range;
  /** All that follows this line. */
  readonly rest: string;
}

/** What is left open to the end of the text; null where nothing is. Only the last block can be. */
export function leftOpen({ blocks }: Document): LeftOpen | null {
  const last = blocks.at(-1);
  const open = last === undefined ? null : leftOpenIn(last.block);
  return last === undefined || open === null ? null : { ...open, range: shiftRange(open.range, last.start) };
}

/** Whether what follows the last block of a text would be a part of it. */
export const staysOpen = remembered(
  ({ text }: Block): boolean =>
    mayOpen.test(text) && sectionsOf(parseDocument(`${text}\n\n# a\n`)).at(-1)?.heading?.name.value !== 'a',
);

/** What stands in a list or quote ends with it. */
const mayOpen = /(?:^|[\r\n])[ \t]*(?:```|~~~|<)/;

const leftOpenIn = remembered((block: Block): LeftOpen | null => {
  if (block.plain !== null || block.tooCostly !== null || !staysOpen(block)) {
    return null;
  }
  const { text } = block;
  const start = block.begins === null ? startOfLast(block) : skipBlankLines(text, 0);
  const mark = /^[ \t]*(`{3,}|~{3,}|<!--|<\?|<!\[CDATA\[|<![a-z]|<[a-z]+)/i.exec(text.slice(start))?.[1];
  const end = lineEnd(text, start);
  return mark === undefined ? null : { mark, range: { start, end }, rest: text.slice(afterLineEnding(text, end)) };
});

/** Where the last node of a block begins, which is the one that stays open. */
function startOfLast(block: Block): number {
  const last = blockTree(block, noLabels).at(-1);
  return last === undefined ? block.text.length : rangeOf(last).start;
}
