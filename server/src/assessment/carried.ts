import type { Framework } from '../framework/framework.ts';
import type { KeyQuestion, StatedRating, Statement } from '../report/report.ts';

/** Whether the statement says that its score is carried forward, in its `Basis` or in the published sentence. */
export function isCarriedForward(statement: Statement): boolean {
  return statement.basis?.value === 'carried-forward';
}

/** The previous rating that holds for the statement: its own, else that of its key question; null where neither is stated. */
export function previousRatingOf(statement: Statement, keyQuestion: KeyQuestion): StatedRating | null {
  return statement.previousRating ?? keyQuestion.previousRating;
}

/**
 * The score that a statement which was not looked at carries over from the previous rating.
 * Null where the statement is not carried forward, where no previous rating is stated or known,
 * or where that rating carries no score. Says nothing of a score that is stated all the same.
 */
export function carriedScore(statement: Statement, keyQuestion: KeyQuestion, framework: Framework): number | null {
  if (!isCarriedForward(statement)) {
    return null;
  }
  const previous = previousRatingOf(statement, keyQuestion)?.rating ?? null;
  return framework.ratings.find((rating) => rating.id === previous)?.carries ?? null;
}
