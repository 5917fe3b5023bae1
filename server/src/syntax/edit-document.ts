import { applyEdits, type TextEdit } from '../text/edit.ts';
import { blockPlaceAt } from './block-place.ts';
import { type Block, makeBlock } from './blocks/block.ts';
import { blockEnd } from './blocks/block-end.ts';
import { blocksAgain } from './blocks/same-blocks.ts';
import { type Document, makeDocument, type PlacedBlock } from './document.ts';
import { textBetween } from './document-text.ts';
import { findFrontMatter } from './front-matter/front-matter-fence.ts';
import { parseDocument } from './parse-document.ts';
import { exceedsBudget, withinBudget } from './reading-budget.ts';

/**
 * The document after all edits; every offset speaks of the text before the first of them.
 * Only what lies around the edits is cut again, and no other text is looked at; all other blocks are shared with the
 * document before. Throws a RangeError as `applyEdits` does.
 */
export function editDocument(document: Document, edits: readonly TextEdit[]): Document {
  if (edits.length === 0) {
    return document;
  }
  if (exceedsBudget(document.blocks)) {
    return parseDocument(applyEdits(document.text, edits), blocksAgain(document.blocks));
  }
  const editStart = edits.reduce((least, { start }) => Math.min(least, start), document.length);
  if (mayTouchFrontMatter(document, editStart)) {
    return editWhole(document, edits);
  }
  const { blocks, frontMatter, frontMatterText } = document;
  // The block before the first edited one too: with another first line, the edited one may become a part of it.
  const first = Math.max(0, blockPlaceAt(blocks, editStart - 1) - 1);
  const editEnd = edits.reduce((most, { end }) => Math.max(most, end), 0);
  for (let count = blockPlaceAt(blocks, editEnd) - first + 3; ; count *= 4) {
    const cut = cutAround(document, edits, editEnd, blocks.slice(first, first + count));
    if (cut !== null) {
      return makeDocument({ frontMatter, frontMatterText, blocks: withinBudget(blocks.slice(0, first).concat(cut)) });
    }
  }
}

/** Whether there may be another front matter after edits from `editStart` on. */
function mayTouchFrontMatter({ frontMatter, blocks }: Document, editStart: number): boolean {
  return frontMatter === null
    ? editStart < 3 || blocks[0]?.block.text.startsWith('---') === true
    : editStart <= frontMatter.end;
}

/** Edits that reach into the front matter: the text is cut anew, and blocks that are the same are used again. */
function editWhole(document: Document, edits: readonly TextEdit[]): Document {
  const text = applyEdits(document.text, edits);
  const frontMatter = findFrontMatter(text);
  const start = frontMatter?.end ?? 0;
  const growth = text.length - document.length;
  const settledFrom = edits.reduce((most, { end }) => Math.max(most, end), 0) + growth;
  const region = { text: text.slice(start), start, isEnd: true, settledFrom, growth, old: document.blocks };
  const blocks = withinBudget(cutUntilSettled(region) ?? []);
  return makeDocument({ frontMatter, frontMatterText: text.slice(0, start), blocks, text });
}

/**
 * The blocks after the edits from the first of `old` to the end of the document, where `old` blocks are cut again;
 * null where these are too few to tell where a block ends.
 */
function cutAround(
  document: Document,
  edits: readonly TextEdit[],
  editEnd: number,
  old: readonly PlacedBlock[],
): readonly PlacedBlock[] | null {
  const start = old[0]?.start ?? 0;
  const last = old.at(-1);
  const end = last === undefined ? document.length : last.start + last.block.text.length;
  const isEnd = end === document.length;
  const before = textBetween(document, start, end);
  const text = applyEdits(before, edits, start);
  const growth = text.length - before.length;
  const cut = cutUntilSettled({ text, start, isEnd, settledFrom: editEnd + growth, growth, old });
  const after = isEnd ? [] : document.blocks.slice(blockPlaceAt(document.blocks, end));
  return cut === null ? null : cut.concat(growth === 0 ? after : moveBlocks(after, growth));
}

/** A part of the text after the edits. All offsets but those of `text` itself speak of the whole. */
interface Region {
  readonly text: string;
  /** Where the region begins: a block boundary, before the edits as well. */
  readonly start: number;
  /** Whether the document ends with the region. */
  readonly isEnd: boolean;
  /** From here on the text is as it was, `growth` code units further on. */
  readonly settledFrom: number;
  readonly growth: number;
  /** The blocks of the region before the edits. */
  readonly old: readonly PlacedBlock[];
}

/**
 * Cuts blocks until a boundary is met that was there before the edits; from there on the old blocks stand.
 * Null where the region ends before one is met: where its last block ends depends on what follows.
 */
function cutUntilSettled({ text, start, isEnd, settledFrom, growth, old }: Region): readonly PlacedBlock[] | null {
  const known = new Map<string, Block>();
  for (const { block, start: before } of old) {
    if (before + growth > settledFrom) {
      break;
    }
    known.set(block.text, block);
  }
  const cut: PlacedBlock[] = [];
  let met = 0;
  for (let at = 0; at < text.length; ) {
    const place = start + at;
    while (met < old.length && (old[met]?.start ?? 0) + growth < place) {
      met += 1;
    }
    if (place >= settledFrom && old[met]?.start === place - growth) {
      return cut.concat(growth === 0 ? old.slice(met) : moveBlocks(old.slice(met), growth));
    }
    const end = blockEnd(text, at);
    if (end === text.length && !isEnd) {
      return null;
    }
    const own = text.slice(at, end);
    const isLast = end === text.length;
    const same = known.get(own);
    cut.push({ block: same?.isLast === isLast ? same : makeBlock(detach(own), isLast), start: place });
    at = end;
  }
  return isEnd ? cut : null;
}

function moveBlocks(blocks: readonly PlacedBlock[], distance: number): readonly PlacedBlock[] {
  return blocks.map(({ block, start }) => ({ block, start: start + distance }));
}

/** The same characters in a string of their own: a slice would keep the whole text of this one version in memory. */
function detach(slice: string): string {
  return ` ${slice}`.slice(1);
}
