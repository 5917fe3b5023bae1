import { blockPlaceAt } from './block-place.ts';
import type { Document } from './document.ts';

/** The text from `start` (included) to `end` (not included), put together from the blocks that hold it and no others. */
export function textBetween({ frontMatterText, blocks }: Document, start: number, end: number): string {
  if (end <= frontMatterText.length) {
    return frontMatterText.slice(start, end);
  }
  const first = blockPlaceAt(blocks, start);
  const last = blockPlaceAt(blocks, end - 1);
  const begin = blocks[first]?.start ?? 0;
  const held = blocks.slice(first, last + 1).map(({ block }) => block.text);
  if (start < begin) {
    return frontMatterText.slice(start) + held.join('').slice(0, end - begin);
  }
  return held.join('').slice(start - begin, end - begin);
}
