import type { Range } from '../text/range.ts';
import type { Block } from './block.ts';

/**
 * A text cut into blocks that can be read one by one.
 * Immutable: an edit gives a new document that shares every untouched block, and what was read from it, with the old one.
 */
export interface Document {
  readonly text: string;
  /** From the opening fence to the end of the closing one; null where there is no closed front matter. */
  readonly frontMatter: Range | null;
  /** In order; together with the front matter they cover the whole text. */
  readonly blocks: readonly PlacedBlock[];
}

export interface PlacedBlock {
  readonly block: Block;
  /** Where the block begins in the text. */
  readonly start: number;
}
