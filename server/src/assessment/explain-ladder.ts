import type { Framework } from '../framework/framework.ts';
import { ratingsBeside } from '../framework/ratings.ts';
import type { KeyQuestionResult, StatementResult } from './assessment.ts';
import { isMet, type Ladder, ladderOf } from './ladder.ts';
import { joinWords, plural, ratingName } from './words.ts';

/** More statements than this are counted, not named. */
const namedAtMost = 3;

/**
 * Line by line how far what is met leads up the ratings: "Expected standard is met, Strong standard is not met: Expected
 * standard", or the bounds within which people decide, and what they decided.
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
 * What the steps that are met or not met come to: "Expected standard is not met, so the rating is Needs attention at
 * best"; null where they leave every rating.
 */
export function explainSteps(statements: readonly StatementResult[], framework: Framework): string | null {
  const ladder = ladderOf(statements, framework);
  const bounds = ladder === null ? [] : boundsOf(ladder, framework);
  if (ladder === null || bounds.length === 0) {
    return null;
  }
  const reason = reasonOf(ladder, statements, framework);
  return ladder.best === ladder.worst
    ? `${reason}: ${ratingName(framework, ladder.best)}`
    : `${reason}, so the rating is ${joinWords(bounds)}`;
}

/** "Expected standard at least", "Needs attention at best"; empty where every rating is left. */
function boundsOf({ worst, best }: Ladder, framework: Framework): readonly string[] {
  const ratings = ratingsBeside(framework, best);
  return [
    ...(worst === ratings.at(-1)?.id ? [] : [`${ratingName(framework, worst)} at least`]),
    ...(best === ratings[0]?.id ? [] : [`${ratingName(framework, best)} at best`]),
  ];
}

/** "Expected standard is met, Strong standard is not met". */
function reasonOf({ unmet }: Ladder, statements: readonly StatementResult[], framework: Framework): string {
  const met = statements.filter((statement) => isMet(statement, framework));
  const said = [
    { which: met, what: 'met' },
    { which: unmet, what: 'not met' },
  ];
  return said
    .filter(({ which }) => which.length > 0)
    .map(({ which, what }) => `${namesOf(which, framework)} ${which.length === 1 ? 'is' : 'are'} ${what}`)
    .join(', ');
}

function namesOf(statements: readonly StatementResult[], { terms }: Framework): string {
  return statements.length > namedAtMost
    ? `${statements.length} ${plural(terms.statement)}`
    : joinWords(statements.map(({ definition }) => definition.name));
}
