import type { Framework } from '../../framework/framework.ts';
import type { AppliedLimit, Percentage, StatementResult } from '../assessment.ts';
import { bandOf } from '../bands.ts';
import { highestScore } from '../scale.ts';
import { ladderOf, ratingOnLadder } from './ladder.ts';
import { limitOf } from './limits.ts';
import { lowestScoreOf } from './lowest.ts';
import { percentageOf } from './percentage.ts';

/** What the scores of some statements amount to: a key question, or the whole where only the whole is scored. */
export interface ScoredResult {
  readonly statements: readonly StatementResult[];
  /**
   * Null where a score is missing or the framework computes none. Nothing else follows then either, unless it is the
   * lowest score that decides.
   */
  readonly percentage: Percentage | null;
  readonly band: string | null;
  readonly limit: AppliedLimit | null;
  readonly rating: string | null;
}

/** Whether the scores of statements give each key question its rating. */
export function scoresKeyQuestions({ scoring }: Framework): boolean {
  return (
    scoring.method === 'lowest' ||
    scoring.method === 'ladder' ||
    (scoring.method === 'percentage' && scoring.of === 'key-question')
  );
}

/** The percentage, band, limit and rating that the statements' scores give together. No score is not a score of 0. */
export function scoreStatements(statements: readonly StatementResult[], framework: Framework): ScoredResult {
  const { scoring } = framework;
  if (scoring.method === 'lowest') {
    const lowest = lowestScoreOf(statements);
    const band = lowest === null ? null : bandOf(lowest, scoring);
    return { ...unscored(statements), band, rating: band };
  }
  if (scoring.method === 'ladder') {
    const band = ratingOnLadder(null, ladderOf(statements, framework), framework);
    return { ...unscored(statements), band, rating: band };
  }
  const max = statements.length * highestScore(framework);
  let sum = 0;
  for (const { score } of statements) {
    if (score === null) {
      return unscored(statements);
    }
    sum += score;
  }
  if (scoring.method !== 'percentage' || max === 0) {
    return unscored(statements);
  }
  const percentage = percentageOf(sum, max, scoring.tie);
  return { statements, percentage, ...ratingOfScore(percentage.score, statements, framework) };
}

/**
 * The band that a score lies in, the limit that the statements set on it, and the rating that is left.
 * All null where no band holds the score. Takes the score by itself because at an exact half
 * either of the two numbers may be printed.
 */
export function ratingOfScore(
  score: number,
  statements: readonly StatementResult[],
  framework: Framework,
): Pick<ScoredResult, 'band' | 'limit' | 'rating'> {
  const band = framework.scoring.method === 'percentage' ? bandOf(score, framework.scoring) : null;
  const limit = band === null ? null : limitOf(band, statements, framework);
  return { band, limit, rating: limit?.to ?? band };
}

function unscored(statements: readonly StatementResult[]): ScoredResult {
  return { statements, percentage: null, band: null, limit: null, rating: null };
}
