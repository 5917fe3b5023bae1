import type { Range } from '../text/range.ts';

/** What a sentence says is rated. Places are UTF-16 indices of the text that was read, half-open. */
export type Target = Range &
  (
    | { readonly kind: 'part'; readonly id: string }
    /** The service; `isPlain` where the sentence says “overall”, `isAny` where it says “a home”. */
    | { readonly kind: 'whole'; readonly isPlain: boolean; readonly isAny?: boolean }
    /** “This key question”: the one that the sentence stands under. */
    | { readonly kind: 'here' }
    /** “The rating”, “it”: what was spoken of before, or what the sentence stands under. */
    | { readonly kind: 'same' }
    /** All key questions but these. */
    | { readonly kind: 'all'; readonly except: readonly string[] }
    /** So many of the key questions. */
    | { readonly kind: 'count'; readonly count: number }
    /** So many of the services that the report rates apart, or of the reports of a release; null for each of them. */
    | { readonly kind: 'services'; readonly count: number | null; readonly whole: number | null }
  );

/** A rating as written, with its id. */
export interface RatingValue extends Range {
  readonly rating: string;
}

/** `not`: it had that rating, and has another one now. */
export type Relation = 'is' | 'was' | 'changed' | 'remained' | 'first' | 'not';

/** What a sentence says of the rating of one thing. */
export interface RatingClaim {
  readonly relation: Relation;
  readonly target: Target;
  /** The words that name a service; null where the sentence names none. */
  readonly named: Range | null;
  /** The rating now. */
  readonly value: RatingValue | null;
  /** The rating before. */
  readonly from: RatingValue | null;
  readonly direction: 'up' | 'down' | null;
  /** The years that the sentence names. */
  readonly years: readonly number[];
  /** From the thing that is rated, or the verb, to the rating. */
  readonly range: Range;
}

/** Why words that look like a claim are none. */
export type Gate =
  | 'hedge'
  | 'denial'
  | 'question'
  | 'other voice'
  | 'no service in particular'
  | 'another time'
  | 'quotation'
  | 'adjective'
  | 'purpose'
  /** “Safe and caring were rated good and outstanding respectively”: as many ratings as things, or which is which is not read. */
  | 'respectively'
  | 'no verb of rating';

export interface Stopped extends Range {
  readonly gate: Gate;
}

/** What a text says, and what kept the rest of its ratings from being claims. */
export interface Reading {
  readonly claims: readonly RatingClaim[];
  readonly stopped: readonly Stopped[];
}
