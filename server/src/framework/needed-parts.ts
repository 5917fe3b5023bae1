import type { Framework } from './framework.ts';
import type { KeyQuestionDefinition, StatementDefinition } from './model/definitions.ts';

/** The key questions that a report on all of them has to have. */
export function neededKeyQuestions({ keyQuestions }: Framework): readonly KeyQuestionDefinition[] {
  return keyQuestions.filter(({ optional }) => optional !== true);
}

/**
 * The statements that a report on a key question has to have: the scored ones. On a ladder it need not say of any whether
 * it is met, since people judge what is left out.
 */
export function neededStatements(
  { statements }: KeyQuestionDefinition,
  { scoring }: Framework,
): readonly StatementDefinition[] {
  return scoring.method === 'ladder' ? [] : statements.filter(({ scored }) => scored);
}
