import type { Range } from '../text/range.ts';
import type { Block } from './blocks/block.ts';

/**
 * A text cut into blocks that can be read one by one.
 * Immutable: an edit gives a new document that shares every untouched block, and what was read from it, with the old one.
 */
export interface Document {
  /**
   * The whole text. After an edit it is put together when it is first asked for, which takes milliseconds for a long
   * report: what runs at every keystroke asks for `textBetween` instead.
   */
  readonly text: string;
  /** The length of the whole text, in UTF-16 code units. */
  readonly length: number;
  /** From the opening fence to the end of the closing one; null where there is no closed front matter. */
  readonly frontMatter: Range | null;
  /** The text of the front matter; empty where there is none. */
  readonly frontMatterText: string;
  /** In order; together with the front matter they cover the whole text. */
  readonly blocks: readonly PlacedBlock[];
}

export interface PlacedBlock {
  readonly block: Block;
  /** Where the block begins in the text. */
  readonly start: number;
}

/** The parts of a document. */
interface DocumentParts extends Pick<Document, 'frontMatter' | 'frontMatterText' | 'blocks'> {
  /** Where it is at hand. */
  readonly text?: string;
}

/** The document of these parts. */
export function makeDocument({ frontMatter, frontMatterText, blocks, text: whole }: DocumentParts): Document {
  const last = blocks.at(-1);
  let text = whole;
  return {
    get text() {
      text ??= frontMatterText + blocks.map(({ block }) => block.text).join('');
      return text;
    },
    length: last === undefined ? frontMatterText.length : last.start + last.block.text.length,
    frontMatter,
    frontMatterText,
    blocks,
  };
}
