import type { Framework } from '../framework/framework.ts';
import type { KeyQuestion } from '../report/report.ts';
import type { KeyQuestionResult } from './assessment.ts';
import { scoreStatements } from './scored.ts';
import { statementResults } from './statements.ts';

/**
 * What follows for one key question: from its statements' scores, or, where ratings are judged, what is stated.
 * A framework that scores only the whole gives its key questions neither score nor rating.
 */
export function assessKeyQuestion(keyQuestion: KeyQuestion, framework: Framework): KeyQuestionResult {
  const { definition } = keyQuestion;
  const statements = statementResults(definition, keyQuestion, framework);
  const nothing = { definition, keyQuestion, statements, percentage: null, band: null, limit: null, rating: null };
  if (framework.scoring.method === 'judged') {
    return { ...nothing, rating: keyQuestion.rating?.rating ?? null };
  }
  if (framework.scoring.of === 'whole') {
    return nothing;
  }
  return { definition, keyQuestion, ...scoreStatements(statements, framework) };
}
