import type { Framework } from '../framework.ts';
import type { AdjustedOverall, PointsOverall } from '../model/overall.ts';
import { ratingsOf } from '../ratings.ts';
import type { CheckProblem } from './check-problem.ts';
import { unknownKeyQuestion, unknownRating } from './unknown-name.ts';

/** A key question takes its rating from others that exist and have the same ratings. */
export function* checkLowestOf(framework: Framework): Iterable<CheckProblem> {
  for (const [index, keyQuestion] of framework.keyQuestions.entries()) {
    const { lowestOf = [] } = keyQuestion;
    const pathOf = (at: number) => ['keyQuestions', index, 'lowestOf', at];
    yield* unknownOnes(lowestOf, pathOf, framework);
    for (const [at, wanted] of lowestOf.entries()) {
      const other = framework.keyQuestions.find(({ id }) => id === wanted);
      if (other === keyQuestion) {
        yield { path: pathOf(at), message: `"${wanted}" cannot take its rating from itself.` };
      } else if (other !== undefined && ratingsOf(framework, other) !== ratingsOf(framework, keyQuestion)) {
        yield { path: pathOf(at), message: `"${wanted}" has other ratings than "${keyQuestion.id}".` };
      }
    }
  }
}

/** What the overall rating is made of exists, and every way that the ratings can fall gives one. */
export function* checkOverall(framework: Framework): Iterable<CheckProblem> {
  const { overall } = framework;
  switch (overall.method) {
    case 'rules':
      for (const [index, { counts }] of overall.rules.entries()) {
        for (const [place, { of = [] }] of counts.entries()) {
          yield* unknownOnes(of, (at) => ['overall', 'rules', index, 'counts', place, 'of', at], framework);
        }
      }
      return;
    case 'points':
      yield* checkPoints(overall, framework);
      return;
    case 'adjusted':
      yield* checkAdjusted(overall, framework);
      return;
  }
}

function* unknownOnes(
  wanted: readonly string[],
  pathOf: (at: number) => CheckProblem['path'],
  framework: Framework,
): Iterable<CheckProblem> {
  for (const [at, id] of wanted.entries()) {
    if (!framework.keyQuestions.some((keyQuestion) => keyQuestion.id === id)) {
      yield unknownKeyQuestion(pathOf(at), id, framework);
    }
  }
}

/** Every rating counts as a number, and every sum has its band. */
function* checkPoints({ bands }: PointsOverall, framework: Framework): Iterable<CheckProblem> {
  for (const [index, { rating }] of bands.entries()) {
    const problem = unknownRating(['overall', 'bands', index, 'rating'], rating, null, framework);
    if (problem !== null) {
      yield problem;
    }
  }
  for (const [index, keyQuestion] of framework.keyQuestions.entries()) {
    const ratings = ratingsOf(framework, keyQuestion);
    const without = ratings.findIndex(({ value }) => value === undefined);
    if (without !== -1) {
      const list = keyQuestion.ratings === undefined ? ['ratings'] : ['keyQuestions', index, 'ratings'];
      const message = `How many points is "${ratings[without]?.id}"? Write "value" and a whole number.`;
      yield { path: [...list, without], message };
      return;
    }
  }
  const known = framework.keyQuestions.map((keyQuestion) =>
    ratingsOf(framework, keyQuestion).flatMap(({ value }) => value ?? []),
  );
  const total = (pick: (...of: number[]) => number) => known.reduce((sum, own) => sum + pick(...own), 0);
  const worst = Math.max(...known.flat());
  for (let sum = total(Math.min); sum <= total(Math.max); sum += 1) {
    const fits = bands.some(
      ({ atLeast = sum, atMost = sum, singleAtMost = worst }) =>
        sum >= atLeast && sum <= atMost && worst <= singleAtMost,
    );
    if (!fits) {
      yield {
        path: ['overall', 'bands'],
        message: `No band holds ${sum} points with a single ${worst} among them: every sum needs one.`,
      };
      return;
    }
  }
}

/** The start and what changes it exist, and each change changes something. */
function* checkAdjusted({ base, adjustments }: AdjustedOverall, framework: Framework): Iterable<CheckProblem> {
  const start = framework.keyQuestions.find(({ id }) => id === base);
  if (start === undefined) {
    yield unknownKeyQuestion(['overall', 'base'], base, framework);
  } else if (start.ratings !== undefined) {
    yield { path: ['overall', 'base'], message: `"${base}" has ratings of its own, which the whole cannot have.` };
  }
  for (const [index, { keyQuestion, rating, by }] of adjustments.entries()) {
    const path = ['overall', 'adjustments', index];
    const definition = framework.keyQuestions.find(({ id }) => id === keyQuestion);
    const problem =
      definition === undefined
        ? unknownKeyQuestion([...path, 'keyQuestion'], keyQuestion, framework)
        : unknownRating([...path, 'rating'], rating, definition, framework);
    if (problem !== null) {
      yield problem;
    }
    if (by === 0) {
      yield { path: [...path, 'by'], message: 'By 0 it changes nothing: write 1 for a step up, -1 for one down.' };
    }
  }
}
