import type { Framework } from '../../framework/framework.ts';
import { ratingsBeside } from '../../framework/ratings.ts';
import type { KeyQuestionResult, StatementResult } from '../assessment.ts';
import { isMet, type Ladder, ladderOf } from '../scoring/ladder.ts';
import { joinWords, plural, ratingName } from './words.ts';

/** More statements than this are counted, not named. */
const namedAtMost = 3;

/**
 * Line by line how far what is met leads up the ratings: the only rating that is left, or the bounds within which people
 * decide, and what they decided.
 */
export function explainLadder(result: KeyQuestionResult, framework: Framework): readonly string[] {
  const ladder = ladderOf(result.statements, framework);
  const stated = result.keyQuestion.rating?.rating ?? null;
  const judged = stated === null ? 'none is stated' : ratingName(framework, stated);
  const bounds = explainSteps(result.statements, framework);
  if (bounds === null) {
    return [`the rating is judged, not computed: ${judged}`];
  }
  return ladder?.best === ladder?.worst ? [bounds] : [bounds, `within that it is judged, not computed: ${judged}`];
}

/**
 * What the steps that are met or not met come to: "with Expected standards not met, the rating is Needs attention at
 * best"; null where they leave every rating.
 */
export function explainSteps(statements: readonly StatementResult[], framework: Framework): string | null {
  const ladder = ladderOf(statements, framework);
  const bounds = ladder === null ? [] : boundsOf(ladder, framework);
  if (ladder === null || bounds.length === 0) {
    return null;
  }
  const rating = ladder.best === ladder.worst ? ratingName(framework, ladder.best) : joinWords(bounds);
  return `with ${stepsInWords(ladder, statements, framework)}, the rating is ${rating}`;
}

/** "Expected standard at least", "Needs attention at best"; empty where every rating is left. */
function boundsOf({ worst, best }: Ladder, framework: Framework): readonly string[] {
  const ratings = ratingsBeside(framework, best);
  return [
    ...(worst === ratings.at(-1)?.id ? [] : [`${ratingName(framework, worst)} at least`]),
    ...(best === ratings[0]?.id ? [] : [`${ratingName(framework, best)} at best`]),
  ];
}

/** "Expected standards met and Strong standards not met". */
function stepsInWords({ unmet }: Ladder, statements: readonly StatementResult[], framework: Framework): string {
  const met = statements.filter((statement) => isMet(statement, framework));
  return joinWords([
    ...(met.length === 0 ? [] : [`${namesOf(met, framework)} met`]),
    ...(unmet.length === 0 ? [] : [`${namesOf(unmet, framework)} not met`]),
  ]);
}

function namesOf(statements: readonly StatementResult[], { terms }: Framework): string {
  return statements.length > namedAtMost
    ? `${statements.length} ${plural(terms.statement)}`
    : joinWords(statements.map(({ definition }) => definition.name));
}
