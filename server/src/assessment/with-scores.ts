import type { Framework } from '../framework/framework.ts';
import type { Report } from '../report/report.ts';
import type { KeyQuestionResult, ServiceResult, StatementResult } from './assessment.ts';
import { assessOverall, wholeStatements } from './overall.ts';
import { type ScoredResult, scoreStatements, scoresKeyQuestions } from './scored.ts';
import { standingRatings } from './standing-ratings.ts';

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

/** What a service would be given with some other scores: its key questions, and what they amount to together. */
export function serviceWithScores(
  report: Report,
  result: ServiceResult,
  scores: TriedScores,
  framework: Framework,
): ServiceResult {
  const scored = scoresKeyQuestions(framework);
  const keyQuestions = result.keyQuestions.map((part): KeyQuestionResult => {
    const tried = withScores(part.statements, scores, framework);
    return scored ? { ...part, ...tried } : { ...part, statements: tried.statements };
  });
  const standing = standingRatings(report, result.service, framework);
  return {
    ...result,
    keyQuestions,
    overall: assessOverall(result.overall.overall, keyQuestions, result.across, standing, framework),
  };
}
