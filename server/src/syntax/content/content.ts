import type { Range } from '../../text/range.ts';

/**
 * The visible text of a paragraph, heading, cell or list item, with the way back to the source.
 * Without inline markup `value` is the source itself and there is one piece.
 */
export interface Prose {
  readonly value: string;
  /** The source that the prose was read from. */
  readonly range: Range;
  /** Which part of `value` stands where. Sorted; never empty. */
  readonly pieces: readonly ProsePiece[];
}

/** From index `at` of the prose onwards, up to the next piece, characters stand at `offset` of the document onwards. */
export interface ProsePiece {
  readonly at: number;
  readonly offset: number;
  /** Where the source of the piece ends: a character reference such as `&amp;` is longer there than in the prose. */
  readonly end: number;
}

export interface Heading {
  readonly kind: 'heading';
  /** 1 to 6. */
  readonly depth: number;
  readonly name: Prose;
  readonly range: Range;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly prose: Prose;
  readonly range: Range;
}

export interface List {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly ListItem[];
  readonly range: Range;
}

export interface ListItem {
  readonly contents: readonly Content[];
  readonly range: Range;
}

export interface Quote {
  readonly kind: 'quote';
  readonly contents: readonly Content[];
  readonly range: Range;
}

export interface Table {
  readonly kind: 'table';
  /** The first row is the heading row. */
  readonly rows: readonly (readonly Cell[])[];
  readonly range: Range;
}

export interface Cell {
  readonly prose: Prose;
  readonly range: Range;
}

/** A computed block on a line of its own, such as `::scores`. */
export interface Directive {
  readonly kind: 'directive';
  readonly name: string;
  readonly nameRange: Range;
  readonly range: Range;
}

/** An HTML comment that stands alone. `text` is what stands between `<!--` and `-->`. */
export interface Comment {
  readonly kind: 'comment';
  readonly text: string;
  readonly textRange: Range;
  readonly range: Range;
}

/** Everything that Keyline does not look into: code, other HTML, thematic breaks, definitions. */
export interface Opaque {
  readonly kind: 'opaque';
  readonly range: Range;
}

/** One block-level piece of a report, with absolute ranges. */
export type Content = Heading | Paragraph | List | Quote | Table | Directive | Comment | Opaque;
