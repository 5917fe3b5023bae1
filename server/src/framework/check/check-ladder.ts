import type { Framework } from '../framework.ts';
import { ratingsOf } from '../ratings.ts';
import type { CheckProblem } from './check-problem.ts';
import { unknownRating } from './unknown-name.ts';

/** On a ladder a statement is met or not, and every one is needed for a rating of its key question. */
export function* checkLadder(framework: Framework): Iterable<CheckProblem> {
  const isLadder = framework.scoring.method === 'ladder';
  if (isLadder && framework.scale.length > 0 && framework.scale.length !== 2) {
    yield {
      path: ['scale'],
      message: `Scoring by "ladder" needs a scale of two scores, not met and met: here are ${framework.scale.length}.`,
    };
  }
  for (const [index, keyQuestion] of framework.keyQuestions.entries()) {
    const ratings = ratingsOf(framework, keyQuestion).map(({ id }) => id);
    for (const [place, { id, scored, neededFor }] of keyQuestion.statements.entries()) {
      const path = ['keyQuestions', index, 'statements', place];
      if (neededFor === undefined) {
        if (isLadder && scored) {
          yield { path, message: `For which rating is "${id}" needed? Write "neededFor", or "scored: false".` };
        }
      } else if (!isLadder) {
        yield { path: [...path, 'neededFor'], message: 'Only scoring by "ladder" reads this: take it out.' };
      } else if (neededFor === ratings.at(-1)) {
        const message = `Nothing is needed for "${neededFor}", because no rating is worse.`;
        yield { path: [...path, 'neededFor'], message };
      } else {
        const unknown = unknownRating([...path, 'neededFor'], neededFor, keyQuestion, framework);
        yield* unknown === null ? [] : [unknown];
      }
    }
  }
}
