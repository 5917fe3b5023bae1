import type { Framework } from '../../framework/framework.ts';
import type { AppliedLimit, StatementResult } from '../assessment.ts';
import { isWorse } from '../bands.ts';

/**
 * The limit that holds the band `band` down because of low statement scores; null where none does.
 * Where several do, the one that leaves the worst rating. A limit never lifts a rating.
 */
export function limitOf(
  band: string,
  statements: readonly StatementResult[],
  framework: Framework,
): AppliedLimit | null {
  let applied: AppliedLimit | null = null;
  for (const limit of framework.limits) {
    if (limit.band !== band || !isWorse(framework, limit.rating, applied?.to ?? band)) {
      continue;
    }
    const causes = statements.filter(({ score }) => score !== null && score <= limit.anyStatementAtMost);
    if (causes.length > 0) {
      applied = { id: limit.id, from: band, to: limit.rating, statements: causes, cause: null };
    }
  }
  return applied;
}
