import { applyEdits, type TextEdit } from '../text/edit.ts';
import type { Range } from '../text/range.ts';
import { type Block, makeBlock } from './block.ts';
import { blockEnd } from './block-end.ts';
import { blockPlaceAt } from './block-place.ts';
import type { Document, PlacedBlock } from './document.ts';
import { findFrontMatter } from './front-matter-fence.ts';

/**
 * The document after all edits; every offset speaks of the text before the first of them.
 * Only what lies around the edits is cut again; all other blocks are shared with the document before.
 * Throws a RangeError as `applyEdits` does.
 */
export function editDocument(document: Document, edits: readonly TextEdit[]): Document {
  if (edits.length === 0) {
    return document;
  }
  const text = applyEdits(document.text, edits);
  const growth = text.length - document.text.length;
  const editStart = edits.reduce((least, { start }) => Math.min(least, start), text.length);
  const editEnd = edits.reduce((most, { end }) => Math.max(most, end), 0) + growth;
  const frontMatter = frontMatterAfter(document, text, editStart);
  const bodyStart = frontMatter?.end ?? 0;

  const { blocks } = document;
  const sameStart = frontMatter === document.frontMatter;
  // The block before the first edited one too: with another first line, the edited one may become a part of it.
  const keep = sameStart ? Math.max(0, blockPlaceAt(blocks, editStart - 1) - 1) : 0;
  const from = sameStart ? (blocks[keep]?.start ?? bodyStart) : bodyStart;
  const cut = cutUntilSettled({ text, from, settledFrom: editEnd, growth, old: blocks.slice(keep) });
  return { text, frontMatter, blocks: blocks.slice(0, keep).concat(cut) };
}

/** The same object as long as the edits leave the front matter alone, so that it is not read again. */
function frontMatterAfter({ frontMatter }: Document, text: string, editStart: number): Range | null {
  if (frontMatter !== null && editStart > frontMatter.end) {
    return frontMatter;
  }
  return findFrontMatter(text);
}

interface Recut {
  /** The text after the edits. */
  readonly text: string;
  /** A block boundary before the edits. */
  readonly from: number;
  /** From here on the text is as it was, `growth` code units further on. */
  readonly settledFrom: number;
  readonly growth: number;
  /** The blocks before the edits, from the one that began at `from`. */
  readonly old: readonly PlacedBlock[];
}

/** Cuts blocks until a boundary is met that was there before the edits; from there on the old blocks stand. */
function cutUntilSettled({ text, from, settledFrom, growth, old }: Recut): readonly PlacedBlock[] {
  const edited = new Map<string, Block>();
  for (const { block, start } of old) {
    if (start + growth > settledFrom) {
      break;
    }
    edited.set(block.text, block);
  }
  const cut: PlacedBlock[] = [];
  let met = 0;
  for (let start = from; start < text.length; ) {
    while (met < old.length && (old[met]?.start ?? 0) + growth < start) {
      met += 1;
    }
    if (start >= settledFrom && old[met]?.start === start - growth) {
      return cut.concat(growth === 0 ? old.slice(met) : moveBlocks(old.slice(met), growth));
    }
    const end = blockEnd(text, start);
    const own = text.slice(start, end);
    const isLast = end === text.length;
    const same = edited.get(own);
    cut.push({ block: same?.isLast === isLast ? same : makeBlock(detach(own), isLast), start });
    start = end;
  }
  return cut;
}

function moveBlocks(blocks: readonly PlacedBlock[], distance: number): readonly PlacedBlock[] {
  return blocks.map(({ block, start }) => ({ block, start: start + distance }));
}

/** The same characters in a string of their own: a slice would keep the whole text of this one version in memory. */
function detach(slice: string): string {
  return ` ${slice}`.slice(1);
}
