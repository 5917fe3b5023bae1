import type { Framework } from '../../framework/framework.ts';
import { ratingsBeside } from '../../framework/ratings.ts';
import type { StatementResult } from '../assessment.ts';
import { isWorse } from '../bands.ts';
import { highestScore, isGapless, lowestScore } from '../scale.ts';
import { isMet, ladderOf } from '../scoring/ladder.ts';
import type { ScoredResult } from '../scoring/scored.ts';
import type { Change, Fall, Rise, WhatIf } from './change.ts';

/**
 * What holds a rating down on a ladder: everything that is not met at the first step where something is not. And what it
 * stands on: everything that is met at the last step up to it, since each by itself would put it out of reach. Where the
 * rating is worse than the ladder allows, people decided so, and no statement would lift it.
 */
export function whatIfLadder({ statements, rating }: ScoredResult, framework: Framework): WhatIf {
  const ladder = ladderOf(statements, framework);
  if (ladder === null || !isGapless(framework)) {
    return { rise: null, fall: null };
  }
  const lower = rating !== null && isWorse(framework, rating, ladder.best);
  return {
    rise: lower ? null : riseOver(ladder.unmet, statements, framework),
    fall: fallFrom(rating ?? ladder.worst, statements, framework),
  };
}

/** Over the step where something is not met, and further up where what the next steps need is met already. */
function riseOver(
  unmet: readonly StatementResult[],
  statements: readonly StatementResult[],
  framework: Framework,
): Rise | null {
  const step = unmet[0]?.definition.neededFor;
  if (step === undefined) {
    return null;
  }
  const highest = highestScore(framework);
  const raised = statements.map((statement) =>
    unmet.includes(statement) ? { ...statement, score: highest } : statement,
  );
  const secured = ladderOf(raised, framework)?.worst ?? step;
  const needed = changesTo(highest, unmet);
  const rating = isWorse(framework, secured, step) ? step : secured;
  return { rating, points: pointsOf(needed), needed, free: 0, open: [] };
}

function fallFrom(rating: string, statements: readonly StatementResult[], framework: Framework): Fall | null {
  const ratings = ratingsBeside(framework, rating).map(({ id }) => id);
  const standsOn = (step: string) =>
    statements.filter((statement) => statement.definition.neededFor === step && isMet(statement, framework));
  const step = ratings.slice(ratings.indexOf(rating)).find((candidate) => standsOn(candidate).length > 0);
  const below = step === undefined ? undefined : ratings[ratings.indexOf(step) + 1];
  if (step === undefined || below === undefined) {
    return null;
  }
  const points = highestScore(framework) - lowestScore(framework);
  return { rating: below, points, margin: points - 1, through: changesTo(lowestScore(framework), standsOn(step)) };
}

function changesTo(to: number, statements: readonly StatementResult[]): readonly Change[] {
  return statements.map((statement) => ({ statement, to }));
}

function pointsOf(changes: readonly Change[]): number {
  return changes.reduce((points, { statement, to }) => points + to - (statement.score ?? to), 0);
}
