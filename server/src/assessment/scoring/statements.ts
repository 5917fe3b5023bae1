import type { Framework } from '../../framework/framework.ts';
import type { KeyQuestionDefinition, StatementDefinition } from '../../framework/model/definitions.ts';
import type { KeyQuestion, Statement } from '../../report/report.ts';
import type { ScoreSource, StatementResult } from '../assessment.ts';
import { isOnScale } from '../scale.ts';
import { carriedScore } from './carried.ts';
import { evidenceScore } from './evidence.ts';

/**
 * One result for each statement of the definition that counts, in the framework's order.
 * `keyQuestion` is null where the report says nothing of it. Of a statement that appears twice the first counts.
 */
export function statementResults(
  definition: KeyQuestionDefinition,
  keyQuestion: KeyQuestion | null,
  framework: Framework,
): readonly StatementResult[] {
  return definition.statements.flatMap((statementDefinition): StatementResult[] => {
    const statement = keyQuestion?.statements.find(({ definition }) => definition.id === statementDefinition.id);
    if (!counts(statementDefinition, statement, framework)) {
      return [];
    }
    if (statement === undefined) {
      return [{ definition: statementDefinition, statement: null, score: null, source: framework.leftOut }];
    }
    return [{ definition: statementDefinition, statement, ...scoreOf(statement, framework) }];
  });
}

/** Whether a statement counts in the score: of those that need no score, the ones that were given one. */
function counts({ scored }: StatementDefinition, statement: Statement | undefined, { scoring }: Framework): boolean {
  return scored || (scoring.method === 'percentage' && statement !== undefined && statement.score !== null);
}

/**
 * The statement's score and where it comes from. What is stated wins over what evidence or a previous rating gives,
 * and a stated score that is not on the scale is no score at all: no other one takes its place.
 */
function scoreOf(
  statement: Statement,
  framework: Framework,
): { readonly score: number | null; readonly source: ScoreSource } {
  if (statement.score !== null) {
    const { value } = statement.score;
    return value !== null && isOnScale(framework, value)
      ? { score: value, source: 'stated' }
      : { score: null, source: 'missing' };
  }
  const evidence = evidenceScore(statement, framework);
  if (evidence !== null) {
    return { score: evidence.score, source: 'evidence' };
  }
  const carried = carriedScore(statement, framework);
  if (carried !== null) {
    return { score: carried, source: 'carried-forward' };
  }
  return { score: null, source: statement.basis?.value === 'not-assessed' ? 'not-assessed' : 'missing' };
}
