import type { Framework } from './framework.ts';
import type { KeyQuestionDefinition, StatementDefinition } from './model/definitions.ts';

/** The key questions that a report on all of them has to have. */
export function neededKeyQuestions({ keyQuestions }: Framework): readonly KeyQuestionDefinition[] {
  return keyQuestions.filter(({ optional }) => optional !== true);
}

/**
 * The statements that a report on a key question has to have: the scored ones. None where it need not say something of
 * all: on a ladder, since people judge what is left out, and where the framework says that what is left out was not
 * looked at.
 */
export function neededStatements(
  { statements }: KeyQuestionDefinition,
  framework: Framework,
): readonly StatementDefinition[] {
  return mayLeaveOut(framework) ? [] : statements.filter(({ scored }) => scored);
}

/** Whether a report may leave statements out, and nothing is missing from it. */
export function mayLeaveOut({ scoring, leftOut }: Framework): boolean {
  return scoring.method === 'ladder' || leftOut === 'not-assessed';
}
