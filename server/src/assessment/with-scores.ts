import type { Framework } from '../framework/framework.ts';
import type { ServiceResult, StatementResult } from './assessment.ts';
import { wholeStatements } from './overall.ts';
import { type ScoredResult, scoreStatements } from './scored.ts';

/** Scores to try, by the id of the statement. */
export type TriedScores = ReadonlyMap<string, number>;

/**
 * What the statements would amount to with some other scores. The report is left as it is;
 * statements that are not named keep their score. Scores off the scale are taken as no score.
 */
export function withScores(
  statements: readonly StatementResult[],
  scores: TriedScores,
  framework: Framework,
): ScoredResult {
  const tried = statements.map((statement): StatementResult => {
    const score = scores.get(statement.definition.id);
    if (score === undefined) {
      return statement;
    }
    return framework.scale.some(({ value }) => value === score)
      ? { ...statement, score, source: 'stated' }
      : { ...statement, score: null, source: 'missing' };
  });
  return scoreStatements(tried, framework);
}

/** The service as a whole in the form of a key question's result, for frameworks that score only the whole. */
export function wholeResult(service: ServiceResult, framework: Framework): ScoredResult {
  const { percentage, band, limit, rating } = service.overall;
  return { statements: wholeStatements(service.keyQuestions, framework), percentage, band, limit, rating };
}
