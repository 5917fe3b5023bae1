import type { Framework } from '../../framework/framework.ts';
import { ratingById } from '../../framework/ratings.ts';
import type { Statement } from '../../report/report.ts';

/** Whether the statement says that its score is carried forward, in its `Basis` or in the published sentence. */
export function isCarriedForward(statement: Statement): boolean {
  return statement.basis?.value === 'carried-forward';
}

/**
 * The score that a statement which was not looked at carries over from the previous rating.
 * Null where the statement is not carried forward, where no previous rating is stated or known,
 * or where that rating carries no score. Says nothing of a score that is stated all the same.
 */
export function carriedScore(statement: Statement, framework: Framework): number | null {
  if (!isCarriedForward(statement)) {
    return null;
  }
  const previous = statement.previousRating?.rating ?? null;
  return ratingById(framework, previous)?.carries ?? null;
}
