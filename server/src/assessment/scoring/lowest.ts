import type { StatementResult } from '../assessment.ts';

/** The statements that count where the lowest score decides: all but those that were not looked at. */
export function countedStatements(statements: readonly StatementResult[]): readonly StatementResult[] {
  return statements.filter(({ source }) => source !== 'not-assessed');
}

/** The lowest of the scores that count; null where one of them is missing or none counts. No score is not a low score. */
export function lowestScoreOf(statements: readonly StatementResult[]): number | null {
  let lowest: number | null = null;
  for (const { score } of countedStatements(statements)) {
    if (score === null) {
      return null;
    }
    lowest = lowest === null ? score : Math.min(lowest, score);
  }
  return lowest;
}
