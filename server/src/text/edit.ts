/** Replaces the text from `start` (included) to `end` (not included), UTF-16 code units, by `text`. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Whether two edits touch the same text, or insert at the same place, so that their order would matter. */
function editsCollide(left: TextEdit, right: TextEdit): boolean {
  if (left.start === right.start) {
    return true;
  }
  return left.start < right.end && right.start < left.end;
}

/** Whether two edits collide or stand side by side: what one writes may then depend on what the other takes away. */
export function editsTouch(left: TextEdit, right: TextEdit): boolean {
  return left.start <= right.end && right.start <= left.end;
}

/**
 * The text after all edits; every offset speaks of the text before the first of them, of which `text` is the part that
 * begins at `begin`. Edits may come in any order. Throws a RangeError when two collide or one lies outside the text.
 */
export function applyEdits(text: string, edits: readonly TextEdit[], begin = 0): string {
  const sorted = [...edits].sort((left, right) => left.start - right.start);
  const end = begin + text.length;
  let result = '';
  let position = begin;
  for (const [index, edit] of sorted.entries()) {
    const previous = sorted[index - 1];
    if (previous !== undefined && editsCollide(previous, edit)) {
      throw new RangeError(`Two edits collide at offset ${edit.start}.`);
    }
    if (edit.start > edit.end || edit.start < begin || edit.end > end) {
      throw new RangeError(`An edit of ${edit.start} to ${edit.end} lies outside a text of ${end}.`);
    }
    result += text.slice(position - begin, edit.start - begin) + edit.text;
    position = edit.end;
  }
  return result + text.slice(position - begin);
}
