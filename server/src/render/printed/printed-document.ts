import type { CalendarDay } from '../../text/dates/dates.ts';

/** What a report holds on paper, as data: what PDF, Word and whatever else has pages are made of. */
export interface PrintedDocument {
  /** What the report is about. */
  readonly title: string;
  /** The same with its kind and its day. */
  readonly documentTitle: string;
  /** A language tag. */
  readonly language: string;
  /** The day of publication, else the last day of the assessment; null where the report gives neither. */
  readonly day: CalendarDay | null;
  /** Whether it is a draft. */
  readonly isDraft: boolean;
  /** The name of each part that is rated, and its rating. */
  readonly ratings: readonly NamedPhrasing[];
  readonly notices: readonly string[];
  readonly facts: readonly NamedPhrasing[];
  readonly blocks: readonly PrintedBlock[];
  /** The line of the source, counted from 0, that each of the blocks begins in; null where no lines are wanted. */
  readonly lines: readonly (number | null)[];
  /** By the names that `note` pieces have. */
  readonly footnotes: Readonly<Record<string, readonly PrintedBlock[]>>;
  /** The addresses of the pictures that `image` pieces show, each once. */
  readonly pictures: readonly string[];
}

/** Words with a name in front of them. */
export interface NamedPhrasing {
  readonly name: string;
  readonly value: Phrasing;
}

export type Phrasing = readonly PrintedPiece[];

/** A piece of a line. */
export type PrintedPiece =
  | { readonly kind: 'text' | 'code'; readonly text: string }
  | { readonly kind: 'emphasis' | 'strong' | 'raised' | 'badge' | 'aside'; readonly children: Phrasing }
  | { readonly kind: 'break' }
  /** `source` is the address in the report, where it is another one there. */
  | { readonly kind: 'link'; readonly address: string; readonly source: string; readonly children: Phrasing }
  /** A picture, or the words in its place where there is none for its address. */
  | { readonly kind: 'image'; readonly text: string; readonly address: string; readonly alt: string }
  /** A link to a heading of the document, by its anchor. */
  | { readonly kind: 'reference'; readonly anchor: string; readonly children: Phrasing }
  /** `isFirst` where no earlier piece refers to the note: there it stands. */
  | { readonly kind: 'note'; readonly name: string; readonly number: string; readonly isFirst: boolean }
  /** A rating: its words, and how good it is (`best`, `good`, `middling`, `poor`, `none`). */
  | { readonly kind: 'rating'; readonly text: string; readonly tone: string }
  /** Steps of a scale, those up to the score filled. Only for the eye: words stand beside it. */
  | { readonly kind: 'steps'; readonly reached: number; readonly of: number };

export type ParagraphLook = 'plain' | 'aside' | 'difference' | 'list-title';

export type PrintedBlock =
  /** `level` counts from 1; none is left out on the way down. */
  | {
      readonly kind: 'heading';
      readonly level: number;
      readonly anchor: string | null;
      readonly children: Phrasing;
      /** The depth in the source, and the fields under it as written; null for one that is no section of the report. */
      readonly source: { readonly depth: number; readonly fields: readonly (readonly [string, string])[] } | null;
    }
  /** What Keyline adds under a heading, or in the place of a computed block of that name. */
  | { readonly kind: 'values'; readonly blocks: readonly PrintedBlock[] }
  | { readonly kind: 'computed'; readonly name: string; readonly blocks: readonly PrintedBlock[] }
  | { readonly kind: 'paragraph'; readonly look: ParagraphLook; readonly children: Phrasing }
  /** A bar from 0 to 100 with lines where bands of ratings begin; `text` says the same. */
  | {
      readonly kind: 'bar';
      readonly score: number;
      readonly tone: string;
      readonly edges: readonly number[];
      readonly text: string;
    }
  /** `start` is the first number; null for a list without numbers. */
  | { readonly kind: 'list'; readonly start: number | null; readonly items: readonly (readonly PrintedBlock[])[] }
  | { readonly kind: 'quote' | 'result'; readonly blocks: readonly PrintedBlock[] }
  | { readonly kind: 'fields'; readonly entries: readonly NamedPhrasing[] }
  | { readonly kind: 'preformatted'; readonly text: string; readonly language: string | null }
  | { readonly kind: 'rule' }
  | PrintedTable;

export interface PrintedTable {
  readonly kind: 'table';
  readonly caption: string | null;
  /** The number of columns, at least one. */
  readonly columns: number;
  readonly head: readonly PrintedRow[];
  readonly body: readonly PrintedRow[];
  readonly foot: readonly PrintedRow[];
  /** Whether the first cell of each row names it. */
  readonly namesRows: boolean;
}

export type PrintedRow = readonly PrintedCell[];

export interface PrintedCell {
  readonly children: Phrasing;
  /** How many columns it takes. */
  readonly span: number;
  readonly align: 'start' | 'center' | 'end';
}
