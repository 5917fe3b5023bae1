import type { Framework } from '../framework.ts';
import type { CheckProblem } from './check-problem.ts';
import { unknownKeyQuestion } from './unknown-name.ts';

/** Weights are those of key questions that every report rates, each once, and come to 100 percent. */
export function* checkWeights(framework: Framework): Iterable<CheckProblem> {
  const { overall, keyQuestions } = framework;
  if (overall.method !== 'weighted') {
    return;
  }
  for (const [index, { keyQuestion }] of overall.weights.entries()) {
    const path = ['overall', 'weights', index, 'keyQuestion'];
    const definition = keyQuestions.find(({ id }) => id === keyQuestion);
    if (definition === undefined) {
      yield unknownKeyQuestion(path, keyQuestion, framework);
    } else if (overall.weights.findIndex((other) => other.keyQuestion === keyQuestion) < index) {
      yield { path, message: `"${keyQuestion}" has a weight already: take one of the two out.` };
    } else if (definition.optional === true) {
      yield { path, message: `"${keyQuestion}" is optional, and the mean needs every rating: take "optional" out.` };
    } else if (definition.ratings !== undefined) {
      yield { path, message: `"${keyQuestion}" has ratings of its own, which do not add up with the others.` };
    }
  }
  const total = overall.weights.reduce((sum, { percent }) => sum + percent, 0);
  if (total !== 100) {
    const terms = overall.weights.map(({ percent }) => percent).join(' + ');
    yield {
      path: ['overall', 'weights'],
      message: `The weights come to ${terms} = ${total} percent: they must come to 100.`,
    };
  }
}

/** Where a mean is made of ratings, each counts as a number, one less from each to the next worse one. */
export function* checkRatingValues({ overall, ratings }: Framework): Iterable<CheckProblem> {
  if (overall.method !== 'weighted') {
    return;
  }
  for (const [index, { id, value }] of ratings.entries()) {
    const above = ratings[index - 1]?.value;
    if (value === undefined) {
      const message = `What does "${id}" count as in the weighted mean? Write "value" and a whole number.`;
      yield { path: ['ratings', index], message };
    } else if (value < 0) {
      const message = `No value is below 0: where they go down by one, the first must be ${ratings.length - 1} or more.`;
      yield { path: ['ratings', index, 'value'], message };
    } else if (above !== undefined && value !== above - 1) {
      yield {
        path: ['ratings', index, 'value'],
        message: `Values go down by one from rating to rating, best first: this must be ${above - 1}.`,
      };
    }
  }
}
