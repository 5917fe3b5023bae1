import type { Framework } from '../framework/framework.ts';
import type { KeyQuestion } from '../report/report.ts';
import type { AcrossResult, KeyQuestionResult } from './assessment.ts';
import { scoreStatements } from './scored.ts';
import { statementResults } from './statements.ts';

/**
 * What follows for one key question: from its statements' scores, or, where ratings are judged, what is stated.
 * `across` is what the ratings of the services in this one make: it counts before what is stated, unless a rationale
 * says why that departs from it.
 * A framework that scores only the whole gives its key questions neither score nor rating.
 */
export function assessKeyQuestion(
  keyQuestion: KeyQuestion,
  across: AcrossResult | null,
  framework: Framework,
): KeyQuestionResult {
  const { definition } = keyQuestion;
  const statements = statementResults(definition, keyQuestion, framework);
  const unscored = { percentage: null, band: null, limit: null, rating: null };
  const nothing = { definition, keyQuestion, statements, ...unscored, across };
  if (framework.scoring.method === 'judged') {
    const stated = keyQuestion.rating?.rating ?? null;
    const departs = stated !== null && (keyQuestion.rationale?.value ?? '') !== '';
    return { ...nothing, rating: departs ? stated : (across?.rating ?? stated) };
  }
  if (framework.scoring.method === 'percentage' && framework.scoring.of === 'whole') {
    return nothing;
  }
  return { definition, keyQuestion, across, ...scoreStatements(statements, framework) };
}
