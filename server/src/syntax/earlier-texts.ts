import { memory, remembered } from '../text/memory.ts';
import type { Range } from '../text/range.ts';
import type { Block } from './blocks/block.ts';
import type { Document, PlacedBlock } from './document.ts';
import type { Labels } from './parser/labels.ts';
import { labelsOf } from './trees/document-labels.ts';

/**
 * How a text differs from an earlier one: all blocks before a place are the same, and all behind another one. Offsets of
 * the earlier text from `old.end` on have moved by `growth`, all up to `old.start` stand where they stood.
 */
export interface BlockChange {
  /** How many blocks at the beginning are the same. */
  readonly first: number;
  /** The blocks that are gone, and where they stood in the earlier text; empty where only new ones came. */
  readonly gone: readonly Block[];
  readonly old: Range;
  /** The blocks that stand there now. */
  readonly come: readonly Block[];
  readonly growth: number;
}

/** What was made of an earlier text, and how the text differs from that one. */
export interface MadeEarlier<Made> {
  readonly made: Made;
  readonly change: BlockChange;
}

/** What was made of the last few texts that begin alike, so that after an edit little has to be made anew. */
export interface EarlierTexts<Made> {
  /** What was made of a text that had the same front matter and labels and that suits; the last such one. */
  readonly find: (
    document: Document,
    suits: (change: BlockChange, made: Made) => boolean,
  ) => MadeEarlier<Made> | undefined;
  readonly keep: (document: Document, made: Made) => void;
}

/** A text, with no more of it than tells how a later one differs. */
interface Text {
  readonly frontMatterText: string;
  readonly labels: Labels;
  readonly blocks: readonly PlacedBlock[];
  /** Those before it; none any more where it is not one of the last itself: else each text would hold all before it. */
  earlier: readonly EarlierText[];
}

interface EarlierText {
  readonly text: Text;
  readonly change: BlockChange;
}

/** Beside the author's text there may be one that was edited on trial. */
const mostKept = 2;

/** The last texts that begin with this block, the last one first: as long as it is in use, and no longer. */
const textsByFirst = memory<Block, readonly Text[]>();

/** The text of a document, and how it differs from those before it. */
const textOf = remembered((document: Document): Text => {
  const { frontMatterText, blocks } = document;
  const labels = labelsOf(document);
  const first = blocks[0]?.block;
  const before = first === undefined ? [] : (textsByFirst.get(first) ?? []);
  const earlier = before
    .filter((one) => one.frontMatterText === frontMatterText && one.labels === labels)
    .map((text) => ({ text, change: changeBetween(text.blocks, blocks) }));
  const text: Text = { frontMatterText, labels, blocks, earlier };
  if (first !== undefined) {
    textsByFirst.set(first, [text, ...before.slice(0, mostKept - 1)]);
  }
  for (const last of before.slice(mostKept - 1)) {
    last.earlier = [];
  }
  return text;
});

export function earlierTexts<Made>(): EarlierTexts<Made> {
  const madeOf = memory<Text, { readonly made: Made }>();
  return {
    find: (document, suits) => {
      for (const { text, change } of textOf(document).earlier) {
        const known = madeOf.get(text);
        if (known !== undefined && suits(change, known.made)) {
          return { made: known.made, change };
        }
      }
      return undefined;
    },
    keep: (document, made) => madeOf.set(textOf(document), { made }),
  };
}

function changeBetween(before: readonly PlacedBlock[], after: readonly PlacedBlock[]): BlockChange {
  const shorter = Math.min(before.length, after.length);
  let first = 0;
  while (first < shorter && before[first]?.block === after[first]?.block) {
    first += 1;
  }
  let goneEnd = before.length;
  let comeEnd = after.length;
  while (goneEnd > first && comeEnd > first && before[goneEnd - 1]?.block === after[comeEnd - 1]?.block) {
    goneEnd -= 1;
    comeEnd -= 1;
  }
  const start = before[first]?.start ?? endOf(before);
  const end = before[goneEnd]?.start ?? endOf(before);
  const gone = before.slice(first, goneEnd).map(({ block }) => block);
  const come = after.slice(first, comeEnd).map(({ block }) => block);
  return { first, gone, old: { start, end }, come, growth: endOf(after) - endOf(before) };
}

function endOf(blocks: readonly PlacedBlock[]): number {
  const last = blocks.at(-1);
  return last === undefined ? 0 : last.start + last.block.text.length;
}

/** Where a place that the change left as it was stands now; `offset` is not within the blocks that are gone. */
export function movedOffset(offset: number, { old, growth }: BlockChange): number {
  return offset >= old.end ? offset + growth : offset;
}

/** Whether blocks without headings came in the place of such blocks: all of them stand in one section. */
export function isWithinSection({ gone, come }: BlockChange): boolean {
  return gone.length > 0 && come.length > 0 && !gone.some(mayHoldHeadings) && !come.some(mayHoldHeadings);
}

function mayHoldHeadings(block: Block): boolean {
  return block.mayHoldHeadings;
}
