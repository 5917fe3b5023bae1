import type { Framework } from '../../framework/framework.ts';
import type { Report } from '../../report/report.ts';
import type { ServiceResult, StatementResult } from '../assessment.ts';
import { withCaps } from '../overall/caps.ts';
import { assessOverall, wholeStatements } from '../overall/overall.ts';
import { standingRatings } from '../overall/standing-ratings.ts';
import { keyQuestionResult } from '../scoring/key-question.ts';
import { type ScoredResult, scoreStatements } from '../scoring/scored.ts';

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
  return scoreStatements(triedStatements(statements, scores, framework), framework);
}

function triedStatements(
  statements: readonly StatementResult[],
  scores: TriedScores,
  framework: Framework,
): readonly StatementResult[] {
  return statements.map((statement): StatementResult => {
    const score = scores.get(statement.definition.id);
    if (score === undefined) {
      return statement;
    }
    return framework.scale.some(({ value }) => value === score)
      ? { ...statement, score, source: 'stated' }
      : { ...statement, score: null, source: 'missing' };
  });
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
  const standing = standingRatings(report, result.service, framework);
  const uncapped = result.keyQuestions.map((part) =>
    keyQuestionResult(part, triedStatements(part.statements, scores, framework), framework),
  );
  const keyQuestions = withCaps(uncapped, standing, framework);
  return {
    ...result,
    keyQuestions,
    overall: assessOverall(result.overall.overall, keyQuestions, result.across, standing, framework),
  };
}
