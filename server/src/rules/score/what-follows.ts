import { wrongRatingClaims } from '../claim/rating.ts';
import { wrongScoreClaims } from '../claim/score.ts';
import { wrongChanges } from '../claim/wrong/wrong-changes.ts';
import type { Finder } from '../fix-outcome.ts';
import { ignoredLimits } from '../rating/limit-ignored.ts';
import { mismatchedRatings } from '../rating/mismatch.ts';
import { mismatchedScores } from './mismatch.ts';

/** Everything stated elsewhere that can become wrong when the score of a statement changes. */
export const whatFollowsFromScores: readonly Finder[] = [
  mismatchedScores,
  mismatchedRatings,
  ignoredLimits,
  wrongScoreClaims,
  wrongRatingClaims,
  wrongChanges,
];
