import type { Framework } from '../framework.ts';
import type { KeyQuestionDefinition } from '../model/definitions.ts';
import { ratingsOf } from '../ratings.ts';
import type { CheckProblem } from './check-problem.ts';
import { unknownKeyQuestion, unknownRating } from './unknown-name.ts';

/** Caps speak of key questions that exist and of ratings that these can have, and hold something down. */
export function* checkCaps(framework: Framework): Iterable<CheckProblem> {
  for (const [index, cap] of framework.caps.entries()) {
    const path = ['caps', index];
    const cause = keyQuestionOf(framework, cap.keyQuestion);
    const held = cap.on === undefined ? null : keyQuestionOf(framework, cap.on);
    const problems = [
      cause === undefined
        ? unknownKeyQuestion([...path, 'keyQuestion'], cap.keyQuestion, framework)
        : unknownRating([...path, 'rating'], cap.rating, cause, framework),
      held === undefined
        ? unknownKeyQuestion([...path, 'on'], cap.on ?? '', framework)
        : unknownRating([...path, 'atBest'], cap.atBest, held, framework),
    ];
    yield* problems.filter((problem) => problem !== null);
    if (held !== null && held === cause) {
      yield { path: [...path, 'on'], message: `"${cap.keyQuestion}" cannot hold itself down.` };
    }
    if (held === null && framework.overall.method === 'none') {
      const message = 'There is no overall rating to hold down: say with "on" which key question is.';
      yield { path, message };
    }
    if (held !== undefined && ratingsOf(framework, held)[0]?.id === cap.atBest) {
      const message = `This holds nothing down, because no rating is better than "${cap.atBest}".`;
      yield { path: [...path, 'atBest'], message };
    }
  }
}

function keyQuestionOf({ keyQuestions }: Framework, wanted: string): KeyQuestionDefinition | undefined {
  return keyQuestions.find(({ id }) => id === wanted);
}
