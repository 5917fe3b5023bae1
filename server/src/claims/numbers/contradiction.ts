/** Numbers of one sentence, or of two that belong together, of which one must be wrong. */
export interface Contradiction {
  /** `part`: a part and its whole; `total`: parts that do not make the whole; `change`: a number before and after. */
  readonly kind: 'part' | 'total' | 'change';
  /** UTF-16 indices of the text, half-open. */
  readonly start: number;
  readonly end: number;
  /** Why it cannot be: “23 is more than 20”. */
  readonly reason: string;
}

/** A contradiction whose place is counted in `plain`. */
export interface PlainContradiction {
  readonly kind: Contradiction['kind'];
  readonly from: number;
  readonly to: number;
  readonly reason: string;
}
