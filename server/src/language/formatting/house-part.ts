import type { TextEdit } from '../../text/edit.ts';
import type { Range } from '../../text/range.ts';

/** A part of the text that has a house style, and the edits that give it that: all of them or none. */
export interface HousePart {
  readonly range: Range;
  /** Empty where the part is in house style already. */
  readonly edits: readonly TextEdit[];
}

/** The edit that makes the text at `range` into `house`; none where it is that already. */
export function houseEdit(text: string, { start, end }: Range, house: string): readonly TextEdit[] {
  return text.slice(start, end) === house ? [] : [{ start, end, text: house }];
}
