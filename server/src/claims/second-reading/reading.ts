import type { RatingClaim, Stopped } from '../claim.ts';
import type { Spoken } from '../clauses/clauses.ts';
import type { ListSource } from '../named/list-source.ts';
import type { ValueWords } from '../named/values.ts';

/** What the first reading of a sentence gives the second one. */
export interface FirstReading {
  readonly source: ListSource;
  readonly text: string;
  readonly claims: readonly RatingClaim[];
  /** What the second reading has found so far. */
  readonly read?: readonly RatingClaim[];
  readonly stopped: readonly Stopped[];
  /** What the sentence before spoke of. */
  readonly spoken: Spoken | null;
  readonly years: readonly number[];
}

/** A rating of the sentence at its place. */
export interface Found {
  readonly at: number;
  readonly value: ValueWords;
}
