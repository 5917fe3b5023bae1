import type { Framework } from '../framework.ts';
import type { KeyQuestionDefinition } from '../model/definitions.ts';
import { nearestNames } from '../nearest-names.ts';
import { ratingsOf } from '../ratings.ts';
import { suggestion } from '../suggestion.ts';
import type { CheckProblem } from './check-problem.ts';

/** What is wrong with the id of a key question that the framework does not have. */
export function unknownKeyQuestion(
  path: CheckProblem['path'],
  wanted: string,
  { keyQuestions }: Framework,
): CheckProblem {
  const known = keyQuestions.map(({ id }) => id);
  const message = `There is no key question "${wanted}"${suggestion(known, wanted)} Key questions are: ${known.join(', ')}.`;
  return { path, message, instead: nearestNames(known, wanted)[0] };
}

/** What is wrong with a rating that a key question, or, where it is null, the whole, cannot have; null where it can. */
export function unknownRating(
  path: CheckProblem['path'],
  wanted: string,
  keyQuestion: KeyQuestionDefinition | null,
  framework: Framework,
): CheckProblem | null {
  const known = ratingsOf(framework, keyQuestion).map(({ id }) => id);
  if (known.includes(wanted)) {
    return null;
  }
  const whose = keyQuestion === null ? 'The overall rating' : `"${keyQuestion.id}"`;
  const message = `${whose} has no rating "${wanted}"${suggestion(known, wanted)} Ratings are: ${known.join(', ')}.`;
  return { path, message, instead: nearestNames(known, wanted)[0] };
}
