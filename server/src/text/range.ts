/**
 * A place in a text: UTF-16 code units, half-open (`start` is in it, `end` is not).
 * Lines and columns exist only at the edges (see `line-index.ts`).
 */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A value together with the place in the text that it was read from. */
export interface Located<Value> {
  readonly value: Value;
  readonly range: Range;
}

/** The same range, `distance` code units further on. */
export function shiftRange(range: Range, distance: number): Range {
  return { start: range.start + distance, end: range.end + distance };
}

/** Whether `offset` lies in the range or at one of its two edges, as a caret does. */
export function touches(range: Range, offset: number): boolean {
  return range.start <= offset && offset <= range.end;
}

/** Whether `inner` lies in `outer` with both its edges. */
export function isWithin(inner: Range, outer: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the two have a place in common. */
export function overlap(left: Range, right: Range): boolean {
  return left.start < right.end && right.start < left.end;
}
