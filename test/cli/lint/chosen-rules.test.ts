import { expect, it } from 'vitest';
import { chosenRules } from '../../../server/src/cli/lint/chosen-rules.ts';

it.each([
  [{}, ['score/mismatch', 'rating/missing'], []],
  [{ select: ['score'] }, ['score/mismatch', 'internal-error'], ['rating/missing']],
  [{ select: ['score/*'] }, ['score/mismatch'], ['rating/missing']],
  [{ select: ['score/mismatch'] }, ['score/mismatch'], ['score/missing']],
  [{ ignore: ['score'] }, ['rating/missing', 'internal-error'], ['score/mismatch']],
  [{ select: ['score'], ignore: ['score/missing'] }, ['score/mismatch'], ['score/missing', 'rating/missing']],
])('%j', (choice, asked, left) => {
  const isChosen = chosenRules(choice);
  expect(asked.filter((rule) => !isChosen(rule))).toEqual([]);
  expect(left.filter(isChosen)).toEqual([]);
});

it('says that a name is neither a rule nor a group', () => {
  expect(() => chosenRules({ ignore: ['scores'] })).toThrow(
    'There is no rule and no group of rules called "scores": did you mean score?',
  );
  expect(() => chosenRules({ select: ['mismatch'] })).toThrow('did you mean score/mismatch, rating/mismatch');
});
