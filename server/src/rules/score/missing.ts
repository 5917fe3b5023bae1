import { scoresWhole } from '../../analysis/rated-parts.ts';
import type { KeyQuestionResult, StatementResult } from '../../assessment/assessment.ts';
import { scaleInWords } from '../../assessment/explain/words.ts';
import { isCarriedForward } from '../../assessment/scoring/carried.ts';
import type { Framework } from '../../framework/framework.ts';
import type { KeyQuestionDefinition } from '../../framework/model/definitions.ts';
import { mayMissParts } from '../../report/sections/scope.ts';
import { byFramework } from '../by-framework.ts';
import type { Problem, Rule } from '../rule.ts';

export const missingScore: Rule = {
  id: 'score/missing',
  severity: 'error',
  summary: 'A statement that counts in the score has none.',
  fixable: false,
  missing: true,
  reads: 'parts',
  check: byFramework(function* ({ report, assessment }, framework) {
    if (!mayMissParts(report) || framework.scoring.method === 'judged') {
      return;
    }
    for (const { keyQuestions } of assessment.services) {
      for (const result of keyQuestions) {
        const { definition, statements } = result;
        for (const statement of isRatedAlone(result, framework) ? [] : statements) {
          yield* problemOf(statement, definition, framework);
        }
      }
    }
  }),
};

/** Whether a part is rated and none of its statements is scored, where a framework says that what is left out was not looked at. */
function isRatedAlone({ keyQuestion, statements }: KeyQuestionResult, { leftOut }: Framework): boolean {
  const isScored = statements.some(({ statement }) => statement?.score !== null && statement?.score !== undefined);
  return leftOut === 'not-assessed' && keyQuestion.rating !== null && !isScored;
}

function* problemOf(
  { definition, statement, source }: StatementResult,
  keyQuestion: KeyQuestionDefinition,
  framework: Framework,
): Iterable<Problem> {
  if (statement === null || source !== 'missing' || statement.score !== null) {
    return;
  }
  const { section } = statement;
  const emptyField = section.fields.find(({ name }) => name === 'Score');
  const range = emptyField?.range ?? section.section.heading?.name.range ?? section.section.range;
  const scale = scaleInWords(framework);
  const named = framework.scale.some(({ name }) => name !== undefined);
  if (framework.scoring.method === 'ladder') {
    yield {
      range,
      message: `The section “${definition.name}” of ${keyQuestion.name} has no score, so nobody can tell what is met. Write “Score:” and ${scale}, or remove the section.`,
    };
    return;
  }
  yield {
    range,
    message: isCarriedForward(statement)
      ? carriedWords(definition.name, keyQuestion.name, framework)
      : `${definition.name} has no score, so ${scoredPart(keyQuestion, framework)} has ${framework.scoring.method === 'lowest' ? 'no rating' : 'none'} either. Write “Score:” and ${named ? scale : `a number from ${scale}`}, or “Basis: not assessed”.`,
  };
}

/** Why a statement that is carried forward has no score. */
function carriedWords(name: string, keyQuestion: string, framework: Framework): string {
  const scale = scaleInWords(framework);
  return framework.ratings.every(({ carries }) => carries === null)
    ? `${name} is carried forward, but this framework carries no scores over from before. Write the score that was given (${scale}).`
    : `${name} is carried forward, but the previous rating of ${keyQuestion} is not known, so it has no score. Write the score that is carried (${scale}), or the “Previous rating”.`;
}

/** What the statement's score counts in. */
function scoredPart(keyQuestion: KeyQuestionDefinition, framework: Framework): string {
  return scoresWhole(framework) ? 'the whole' : keyQuestion.name;
}
