import type { Framework } from '../framework.ts';
import { checkCaps } from './check-caps.ts';
import { checkCounts, checkLimits, checkOverallScore, checkStatedSlots } from './check-effects.ts';
import { checkLadder } from './check-ladder.ts';
import { checkIds, checkNames } from './check-names.ts';
import { checkLowestOf, checkOverall } from './check-overall.ts';
import type { CheckProblem } from './check-problem.ts';
import {
  checkApart,
  checkBands,
  checkEnough,
  checkLowestBands,
  checkRatingReferences,
  checkScale,
} from './check-scoring.ts';
import { checkPage, checkPhrases, checkRelease } from './check-templates.ts';
import { checkRatingValues, checkWeights } from './check-weights.ts';

type Check = (framework: Framework) => Iterable<CheckProblem>;

/** What the schema cannot say: that the parts of a framework fit each other. */
export const frameworkChecks: readonly Check[] = [
  checkIds,
  checkNames,
  checkScale,
  checkBands,
  checkLowestBands,
  checkRatingReferences,
  checkEnough,
  checkApart,
  checkLimits,
  checkCounts,
  checkOverallScore,
  checkOverall,
  checkLowestOf,
  checkWeights,
  checkRatingValues,
  checkCaps,
  checkLadder,
  checkPhrases,
  checkStatedSlots,
  checkPage,
  checkRelease,
];
