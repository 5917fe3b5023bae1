import type { PlacedBlock } from './document.ts';

/** The place in the list of the last block that begins at `offset` or before it; 0 where none does. */
export function blockPlaceAt(blocks: readonly PlacedBlock[], offset: number): number {
  let low = 0;
  let high = Math.max(0, blocks.length - 1);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((blocks[middle]?.start ?? 0) <= offset) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return low;
}
