import type { Range } from '../text/range.ts';

/** The fields of the dialect, in house order. */
export const fieldNames = ['Rating', 'Score', 'Previous rating', 'Basis', 'Updated', 'Rationale'] as const;

export type FieldName = (typeof fieldNames)[number];

/** A `Name: value` line directly under a heading. */
export interface Field {
  /** Null where the name is not known. */
  readonly name: FieldName | null;
  readonly nameText: string;
  readonly nameRange: Range;
  readonly value: string;
  /** Without the spaces around it; empty, at the end of the line, where nothing is stated. */
  readonly valueRange: Range;
  /** The whole line, without its line ending. */
  readonly range: Range;
}
