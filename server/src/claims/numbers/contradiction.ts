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

/** What is found between two indices of `plain`. */
export function wrong(kind: Contradiction['kind'], from: number, to: number, reason: string): PlainContradiction {
  return { kind, from, to, reason };
}

/** Parts that do not make their whole. */
export function wrongTotal(
  parts: readonly { readonly value: number }[],
  whole: number,
  from: number,
  to: number,
): PlainContradiction {
  const values = parts.map(({ value }) => value);
  return wrong('total', from, to, `${values.join(', ')} make ${sumOf(parts)}, not ${whole}`);
}

/** What parts make together. */
export function sumOf(parts: readonly { readonly value: number }[]): number {
  return parts.reduce((total, { value }) => total + value, 0);
}

/** The sums of every choice of at least one of these numbers: what they can make in one reading or another. */
export function sumsOf(values: readonly number[]): readonly number[] {
  const sums: number[] = [];
  for (const value of values) {
    sums.push(value, ...sums.map((sum) => sum + value));
  }
  return sums;
}
