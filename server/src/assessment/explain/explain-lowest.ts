import type { Framework } from '../../framework/framework.ts';
import type { StatementResult } from '../assessment.ts';
import { bandOf } from '../bands.ts';
import { countedStatements, lowestScoreOf } from '../scoring/lowest.ts';
import { joinWords, ratingName, scoreName } from './words.ts';

/**
 * How a key question gets its rating where the lowest score decides: "the lowest score is 3 (Meals): Adequate", or why it
 * has none.
 */
export function explainLowest(statements: readonly StatementResult[], framework: Framework): readonly string[] {
  const { scoring, terms } = framework;
  const counted = countedStatements(statements);
  const lowest = lowestScoreOf(statements);
  if (counted.length === 0) {
    return [`no ${terms.statement} was assessed, so there is no rating`];
  }
  if (lowest === null) {
    const without = counted.filter(({ score }) => score === null).map(({ definition }) => definition.name);
    return [`no rating: ${joinWords(without)} ${without.length === 1 ? 'has' : 'have'} no score`];
  }
  const band = scoring.method === 'lowest' ? bandOf(lowest, scoring) : null;
  const lows = counted.filter(({ score }) => score === lowest).map(({ definition }) => definition.name);
  const where = lows.length > 1 && lows.length === counted.length ? `all ${lows.length}` : joinWords(lows);
  return [
    `the lowest score is ${scoreName(framework, lowest)} (${where})${band === null ? '' : `: ${ratingName(framework, band)}`}`,
  ];
}
