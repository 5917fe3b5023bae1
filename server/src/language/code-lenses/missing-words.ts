import type { KeyQuestionResult, OverallResult } from '../../assessment/assessment.ts';
import { plural } from '../../assessment/explain/words.ts';
import { countedStatements } from '../../assessment/scoring/lowest.ts';
import type { Framework } from '../../framework/framework.ts';
import { peopleJudge } from '../../framework/judged-ratings.ts';

/** Why a key question has neither score nor rating: "no score: 2 of 5 quality statements have none". Null where it is to have none. */
export function missingFromKeyQuestion(result: KeyQuestionResult, framework: Framework): string | null {
  const { scoring, terms } = framework;
  if (peopleJudge(framework) || result.isGiven) {
    return 'no rating yet';
  }
  if (scoring.method === 'percentage' && scoring.of === 'whole') {
    return null;
  }
  const lowest = scoring.method === 'lowest';
  const statements = lowest ? countedStatements(result.statements) : result.statements;
  const without = statements.filter(({ score }) => score === null).length;
  if (statements.length === 0) {
    return `no rating: no ${terms.statement} was assessed`;
  }
  const of = `${without} of ${statements.length} ${plural(terms.statement)}`;
  return `no ${lowest ? 'rating' : 'score'} yet: ${of} ${without === 1 ? 'has' : 'have'} none`;
}

/** Why the whole has no rating; null where the framework knows none. */
export function missingFromOverall(result: OverallResult, { overall, terms }: Framework): string | null {
  if (overall.method === 'none') {
    return null;
  }
  if (overall.method === 'score') {
    return 'no score yet';
  }
  if (result.undecided) {
    return 'no rule decides the rating';
  }
  const without = result.counted.filter(({ rating }) => rating === null).length;
  const of = `${without} of ${result.counted.length} ${plural(terms.keyQuestion)}`;
  return `no rating yet: ${of} ${without === 1 ? 'has' : 'have'} none`;
}
