import type { CheckProblem } from './check-problem.ts';
import type { Framework, KeyQuestionDefinition } from './framework.ts';
import { ratingsOf } from './ratings.ts';

/** Caps speak of key questions that exist and of ratings that these can have. */
export function* checkCaps(framework: Framework): Iterable<CheckProblem> {
  for (const [index, cap] of framework.caps.entries()) {
    const path = ['caps', index];
    const cause = keyQuestionOf(framework, cap.keyQuestion);
    const held = cap.on === undefined ? null : keyQuestionOf(framework, cap.on);
    if (cause === undefined) {
      yield { path: [...path, 'keyQuestion'], message: unknownKeyQuestion(cap.keyQuestion, framework) };
    } else {
      yield* unknownRating(framework, cause, cap.rating, [...path, 'rating']);
    }
    if (held === undefined) {
      yield { path: [...path, 'on'], message: unknownKeyQuestion(cap.on ?? '', framework) };
    } else if (cause === held) {
      yield { path: [...path, 'on'], message: `"${cap.keyQuestion}" cannot hold itself down.` };
    } else {
      yield* unknownRating(framework, held, cap.atBest, [...path, 'atBest']);
    }
    if (held === null && framework.overall.method === 'none') {
      const message = 'There is no overall rating to hold down: say with "on" which key question is.';
      yield { path, message };
    }
  }
}

function keyQuestionOf({ keyQuestions }: Framework, wanted: string): KeyQuestionDefinition | undefined {
  return keyQuestions.find(({ id }) => id === wanted);
}

function unknownKeyQuestion(wanted: string, { keyQuestions }: Framework): string {
  return `There is no key question "${wanted}". Key questions are: ${keyQuestions.map(({ id }) => id).join(', ')}.`;
}

function* unknownRating(
  framework: Framework,
  keyQuestion: KeyQuestionDefinition | null,
  wanted: string,
  path: readonly (string | number)[],
): Iterable<CheckProblem> {
  const ratings = ratingsOf(framework, keyQuestion).map(({ id }) => id);
  if (!ratings.includes(wanted)) {
    const whose = keyQuestion === null ? 'The overall rating' : `"${keyQuestion.id}"`;
    yield { path, message: `${whose} has no rating "${wanted}". Ratings are: ${ratings.join(', ')}.` };
  }
}
