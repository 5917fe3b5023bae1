import { memory } from '../text/memory.ts';
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
  /** What was made of texts with the same front matter and the same labels of links, the last one first. */
  readonly of: (document: Document) => readonly MadeEarlier<Made>[];
  readonly keep: (document: Document, made: Made) => void;
}

interface Kept<Made> {
  readonly frontMatterText: string;
  readonly labels: Labels;
  readonly blocks: readonly PlacedBlock[];
  readonly made: Made;
}

/** Beside the author's text there may be one that was edited on trial. */
const mostKept = 2;

/** Keeps what is made of texts with the first of their blocks: as long as that is in use, and no longer. */
export function earlierTexts<Made>(): EarlierTexts<Made> {
  const kept = memory<Block, readonly Kept<Made>[]>();
  const keptFor = ({ blocks: [first] }: Document) => (first === undefined ? [] : (kept.get(first.block) ?? []));
  return {
    of: (document) =>
      keptFor(document)
        .filter(
          ({ frontMatterText, labels }) =>
            frontMatterText === document.frontMatterText && labels === labelsOf(document),
        )
        .map(({ made, blocks }) => ({ made, change: changeBetween(blocks, document.blocks) })),
    keep: (document, made) => {
      const { frontMatterText, blocks } = document;
      const [first] = blocks;
      if (first !== undefined) {
        const own = { frontMatterText, labels: labelsOf(document), blocks, made };
        kept.set(first.block, [own, ...keptFor(document).slice(0, mostKept - 1)]);
      }
    },
  };
}

function changeBetween(before: readonly PlacedBlock[], after: readonly PlacedBlock[]): BlockChange {
  const shorter = Math.min(before.length, after.length);
  let first = 0;
  while (first < shorter && before[first]?.block === after[first]?.block) {
    first += 1;
  }
  let last = 0;
  while (last < shorter - first && before.at(-1 - last)?.block === after.at(-1 - last)?.block) {
    last += 1;
  }
  const gone = blocksBetween(before, first, last);
  const come = blocksBetween(after, first, last);
  const start = before[first]?.start ?? endOf(before);
  const end = before[before.length - last]?.start ?? endOf(before);
  return { first, gone, old: { start, end }, come, growth: endOf(after) - endOf(before) };
}

function blocksBetween(blocks: readonly PlacedBlock[], first: number, last: number): readonly Block[] {
  return blocks.slice(first, blocks.length - last).map(({ block }) => block);
}

function endOf(blocks: readonly PlacedBlock[]): number {
  const last = blocks.at(-1);
  return last === undefined ? 0 : last.start + last.block.text.length;
}

/** Where a place that the change left as it was stands now; `offset` is not within the blocks that are gone. */
export function movedOffset(offset: number, { old, growth }: BlockChange): number {
  return offset >= old.end ? offset + growth : offset;
}
