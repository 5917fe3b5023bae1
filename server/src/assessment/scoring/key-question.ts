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
  place: KeyQuestionPlace,
  framework: Framework,
): KeyQuestionResult {
  const { across } = place;
  const isGiven = takesNoScores(keyQuestion, place, framework);
  const statements = isGiven ? [] : statementResults(keyQuestion.definition, keyQuestion, framework);
  return keyQuestionResult({ keyQuestion, across, isGiven }, statements, framework);
}

/** What a key question's rating may come from besides its statements. */
interface KeyQuestionPlace {
  readonly across: AcrossResult | null;
  /** Whether it is carried forward, or taken over from another provider, with a service of a report on several. */
  readonly stands: boolean;
}

/** Whether it is combined from services, or stands from before, and the report has none of its statements. */
function takesNoScores(
  { statements }: KeyQuestion,
  { across, stands }: KeyQuestionPlace,
  framework: Framework,
): boolean {
  const isScored = framework.scoring.method === 'lowest' || framework.scoring.method === 'percentage';
  const ofWhole = framework.scoring.method === 'percentage' && framework.scoring.of === 'whole';
  const isCombined = across !== null && !across.apart;
  return isScored && !ofWhole && statements.length === 0 && (isCombined || stands);
}

/** The same, with these scores of its statements. */
export function keyQuestionResult(
  { keyQuestion, across, isGiven }: Pick<KeyQuestionResult, 'keyQuestion' | 'across' | 'isGiven'>,
  statements: readonly StatementResult[],
  framework: Framework,
): KeyQuestionResult {
  const { definition } = keyQuestion;
  const stated = keyQuestion.rating?.rating ?? null;
  const unscored = { percentage: null, band: null, limit: null, rating: null };
  const nothing = { definition, keyQuestion, statements, ...unscored, parts: [], across, isGiven };
  const departs = stated !== null && (keyQuestion.rationale?.value ?? '') !== '';
  const given = { ...nothing, rating: departs ? stated : (across?.rating ?? stated) };
  if (isGiven) {
    return given;
  }
  switch (framework.scoring.method) {
    case 'judged':
      return given;
    case 'ladder': {
      const { band } = scoreStatements(statements, framework);
      return { ...nothing, band, rating: ratingOnLadder(stated, ladderOf(statements, framework), framework) };
    }
    case 'percentage':
      return framework.scoring.of === 'whole' ? nothing : { ...nothing, ...scoreStatements(statements, framework) };
    case 'lowest':
      return { ...nothing, ...scoreStatements(statements, framework) };
  }
}

/** Whether people decided the rating: it is the stated one, and nothing is computed that could differ from it. */
export function isJudged(
  { band, limit, across, rating, keyQuestion, isGiven }: KeyQuestionResult,
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
      return isGiven && !decided;
  }
}
