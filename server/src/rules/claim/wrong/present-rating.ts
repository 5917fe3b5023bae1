import type { RatedPart } from '../../../analysis/rated-parts.ts';
import type { Range } from '../../../text/range.ts';

/** The rating of a part as this report gives it, and where. */
export interface PresentRating {
  readonly rating: string;
  /** Where it is stated; null where it is computed. */
  readonly range: Range | null;
}

/** The stated rating, else the computed one. Null where neither is known, or where a label stands in its place. */
export function presentRating({ statedRating, rating }: RatedPart): PresentRating | null {
  if (statedRating === null) {
    return rating === null ? null : { rating, range: null };
  }
  return statedRating.rating === null ? null : { rating: statedRating.rating, range: statedRating.range };
}
