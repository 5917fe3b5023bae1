import type { TextMark, Words } from './marked-text.ts';

/**
 * One piece of a published page in the order of reading, whether it came as plain text or as HTML.
 * `line` counts from 1 in the source; texts hold no line break, no double space and are never empty.
 */
export type PageLine = ProseLine | QuoteLine | BulletLine | HeadingLine | TableLine;

interface ProseLine {
  readonly kind: 'prose';
  readonly line: number;
  readonly text: string;
  /** Whether all its words are printed bold, as pages print headings too. */
  readonly isBold?: true;
  /** The links and images in the text; absent where there is none. */
  readonly marks?: readonly TextMark[];
}

/** A paragraph of a block quotation, which HTML marks: other people's words, in which nothing is stated. */
interface QuoteLine {
  readonly kind: 'quote';
  readonly line: number;
  readonly text: string;
  readonly marks?: readonly TextMark[];
}

export interface BulletLine {
  readonly kind: 'bullet';
  readonly line: number;
  readonly text: string;
  readonly marks?: readonly TextMark[];
  /** 0 for an outermost bullet. */
  readonly depth: number;
  /** In a numbered list, its number. */
  readonly number?: number;
  /** Whether it begins another list, right below the one above. */
  readonly beginsList?: boolean;
}

/** A heading that the page itself marks as one; plain text knows none. */
interface HeadingLine {
  readonly kind: 'heading';
  readonly line: number;
  readonly text: string;
  /** 1 to 6. */
  readonly level: number;
  /** The number of a section, where the page numbers its sections. */
  readonly number?: number;
}

export interface TableLine {
  readonly kind: 'table';
  readonly line: number;
  /** The first row is the heading row. Cells may be empty. */
  readonly rows: readonly (readonly string[])[];
  /** The same rows with the links and images in them; absent where there is none. */
  readonly markedRows?: readonly (readonly Words[])[];
  /** The same rows, where a cell over several columns or rows fills all of them; absent where none does. */
  readonly spread?: readonly (readonly string[])[];
}

/** Words of the page that the report does not hold, or that could not be placed, with the reason. */
export interface LineNote {
  /** Counts from 1 in the source. */
  readonly line: number;
  readonly text: string;
  readonly reason: string;
}

/** The text with every run of spaces and line breaks made one space, and none at the ends. */
export function tidySpaces(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
