import { wrongRatingClaims } from '../claim/rating.ts';
import { wrongChanges } from '../claim/wrong-changes.ts';
import type { Finder } from '../fix-outcome.ts';

/** The sentences that can become wrong when the rating of a key question or of the whole changes. */
export const whatFollowsFromRatings: readonly Finder[] = [wrongRatingClaims, wrongChanges];
