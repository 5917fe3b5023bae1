import type { Framework } from '../../framework/framework.ts';
import type { KeyQuestion } from '../../report/report.ts';
import type { AcrossResult, KeyQuestionResult, StatementResult } from '../assessment.ts';
import { ladderOf, ratingOnLadder } from './ladder.ts';
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
  const statements = statementResults(keyQuestion.definition, keyQuestion, framework);
  return keyQuestionResult({ keyQuestion, across }, statements, framework);
}

/** The same, with these scores of its statements. */
export function keyQuestionResult(
  { keyQuestion, across }: Pick<KeyQuestionResult, 'keyQuestion' | 'across'>,
  statements: readonly StatementResult[],
  framework: Framework,
): KeyQuestionResult {
  const { definition } = keyQuestion;
  const stated = keyQuestion.rating?.rating ?? null;
  const unscored = { percentage: null, band: null, limit: null, rating: null };
  const nothing = { definition, keyQuestion, statements, ...unscored, parts: [], across };
  switch (framework.scoring.method) {
    case 'judged': {
      const departs = stated !== null && (keyQuestion.rationale?.value ?? '') !== '';
      return { ...nothing, rating: departs ? stated : (across?.rating ?? stated) };
    }
    case 'ladder': {
      const { band } = scoreStatements(statements, framework);
      return { ...nothing, band, rating: ratingOnLadder(stated, ladderOf(statements, framework), framework) };
    }
    case 'percentage':
      return framework.scoring.of === 'whole'
        ? nothing
        : { definition, keyQuestion, parts: [], across, ...scoreStatements(statements, framework) };
    case 'lowest':
      return { definition, keyQuestion, parts: [], across, ...scoreStatements(statements, framework) };
  }
}

/** Whether people decided the rating: it is the stated one, and nothing is computed that could differ from it. */
export function isJudged(
  { band, limit, across, rating, keyQuestion }: KeyQuestionResult,
  { scoring }: Framework,
): boolean {
  const combined = across !== null && !across.apart;
  const decided = band !== null || limit !== null || combined;
  switch (scoring.method) {
    case 'judged':
      return !decided;
    case 'ladder':
      return !decided && rating === (keyQuestion.rating?.rating ?? null);
    default:
      return false;
  }
}
