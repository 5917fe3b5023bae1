import type { Range } from '../../text/range.ts';

/** A link, image or link definition of the text: something that names another place. */
export interface Link {
  /** What names the place; a definition may be used by both of the others. */
  readonly kind: 'link' | 'image' | 'definition';
  /** What the link points at, as Markdown means it: without escapes and angle brackets. */
  readonly address: string;
  /** Where the address is written, without angle brackets; empty where the link names nothing. */
  readonly addressRange: Range;
  /** The whole link. */
  readonly range: Range;
}
