import type { Framework } from '../../framework/framework.ts';
import { ratingsBeside } from '../../framework/ratings.ts';
import type { StatementResult } from '../assessment.ts';
import { isWorse } from '../bands.ts';
import { highestScore } from '../scale.ts';

/** What the statements leave open: every rating from the worst to the best of these, which may be the same. */
export interface Ladder {
  readonly worst: string;
  readonly best: string;
  /** What is not met at the first step where something is not; empty where nothing is. */
  readonly unmet: readonly StatementResult[];
}

/**
 * How far the statements of a key question lead up its ratings: up to the best of which all is met, what every worse one
 * needs included; and no further than below the first of which something is not met. What the report leaves out is
 * neither met nor not met. Null where no statement is a step to a rating.
 */
export function ladderOf(statements: readonly StatementResult[], framework: Framework): Ladder | null {
  const ratings = ratingsOnLadder(statements, framework);
  let worst = ratings.at(-1);
  if (worst === undefined) {
    return null;
  }
  const best = ratings[0] ?? worst;
  let secured = true;
  for (const [place, rating] of [...ratings.entries()].reverse()) {
    const needed = statements.filter(({ definition }) => definition.neededFor === rating);
    const unmet = needed.filter((statement) => statement.score !== null && !isMet(statement, framework));
    if (unmet.length > 0) {
      return { worst, best: ratings[place + 1] ?? rating, unmet };
    }
    secured &&= needed.every((statement) => isMet(statement, framework));
    worst = secured && needed.length > 0 ? rating : worst;
  }
  return { worst, best, unmet: [] };
}

/** Every rating that the ladder leaves open, best first. */
export function ratingsLeft({ best, worst }: Ladder, framework: Framework): readonly string[] {
  const ratings = ratingsBeside(framework, best).map(({ id }) => id);
  return ratings.slice(ratings.indexOf(best), ratings.indexOf(worst) + 1);
}

/** The stated rating, or of those that the ladder leaves the nearest to it; without one, the only rating that is left. */
export function ratingOnLadder(stated: string | null, ladder: Ladder | null, framework: Framework): string | null {
  if (ladder === null) {
    return stated;
  }
  if (stated === null) {
    return ladder.best === ladder.worst ? ladder.best : null;
  }
  if (isWorse(framework, ladder.best, stated)) {
    return ladder.best;
  }
  return isWorse(framework, stated, ladder.worst) ? ladder.worst : stated;
}

/** Met is the highest score of the scale. */
export function isMet({ score }: StatementResult, framework: Framework): boolean {
  return score === highestScore(framework);
}

/** The ratings that the statements are steps to, best first. */
function ratingsOnLadder(statements: readonly StatementResult[], framework: Framework): readonly string[] {
  const rating = statements.find(({ definition }) => definition.neededFor !== undefined)?.definition.neededFor;
  return rating === undefined ? [] : ratingsBeside(framework, rating).map(({ id }) => id);
}
