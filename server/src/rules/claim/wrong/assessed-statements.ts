import { isCarriedForward } from '../../../assessment/scoring/carried.ts';
import type { KeyQuestion } from '../../../report/report.ts';

/** The names of the statements that have a section and are neither carried forward nor marked as not assessed. */
export function assessedStatements({ statements }: KeyQuestion): readonly string[] {
  const assessed = statements.filter(
    (statement) => !isCarriedForward(statement) && statement.basis?.value !== 'not-assessed',
  );
  return [...new Set(assessed.map(({ definition }) => definition.name))];
}
