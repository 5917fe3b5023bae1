import type { Framework } from '../../framework/framework.ts';
import type { StatementResult } from '../assessment.ts';
import { bandOf, isWorse } from '../bands.ts';
import { highestScore, isGapless, lowestScore } from '../scale.ts';
import { limitOf } from '../scoring/limits.ts';
import { percentageOf } from '../scoring/percentage.ts';
import type { ScoredResult } from '../scoring/scored.ts';
import type { Fall, Rise, WhatIf } from './change.ts';
import { whatIfLadder } from './what-if-ladder.ts';
import { whatIfLowest } from './what-if-lowest.ts';

type Scored = StatementResult & { readonly score: number };

/**
 * The fewest single-point changes to the next better rating, and the margin before the rating falls, limits included.
 * Works for a key question's result and for the whole (`wholeResult`). A scale with gaps has no single points
 * to win or lose, and gives nothing. Neither does what the rating of another part holds down: no score of its own moves it.
 */
export function whatIf(result: ScoredResult, framework: Framework): WhatIf {
  if (result.limit?.cause != null) {
    return { rise: null, fall: null };
  }
  if (framework.scoring.method === 'lowest') {
    return whatIfLowest(result, framework.scoring, framework);
  }
  if (framework.scoring.method === 'ladder') {
    return whatIfLadder(result, framework);
  }
  const statements = result.statements.filter(isScored);
  if (result.rating === null || statements.length < result.statements.length || !isGapless(framework)) {
    return { rise: null, fall: null };
  }
  return { rise: findRise(result.rating, statements, framework), fall: findFall(result.rating, statements, framework) };
}

/** Tries one point more each time: how many points there are settles the band, and the band settles which limits hold. */
function findRise(rating: string, statements: readonly Scored[], framework: Framework): Rise | null {
  const highest = highestScore(framework);
  const room = total(statements.map(({ score }) => highest - score));
  for (let points = 1; points <= room; points += 1) {
    const band = bandAfter(points, statements, framework);
    if (band === null || !isWorse(framework, rating, band)) {
      continue;
    }
    const floor = floorUnderLimits(band, rating, framework);
    const needed = statements.filter(({ score }) => score < floor);
    const free = points - total(needed.map(({ score }) => floor - score));
    if (free < 0) {
      continue;
    }
    const raised = statements.map((statement) => ({ ...statement, score: Math.max(statement.score, floor) }));
    return {
      rating: limitOf(band, raised, framework)?.to ?? band,
      points,
      needed: needed.map((statement) => ({ statement, to: floor })),
      free,
      open: statements
        .map((statement) => ({ statement, room: highest - Math.max(statement.score, floor) }))
        .filter((open) => open.room > 0),
    };
  }
  return null;
}

/** Tries one lost point more each time, wherever it does most harm. */
function findFall(rating: string, statements: readonly Scored[], framework: Framework): Fall | null {
  const lowest = lowestScore(framework);
  const room = total(statements.map(({ score }) => score - lowest));
  for (let points = 1; points <= room; points += 1) {
    const band = bandAfter(-points, statements, framework);
    if (band === null) {
      continue;
    }
    if (isWorse(framework, band, rating)) {
      return { rating: band, points, margin: points - 1, through: [] };
    }
    for (const limit of framework.limits) {
      const level = limit.anyStatementAtMost;
      const harms = limit.band === band && level >= lowest && isWorse(framework, limit.rating, rating);
      const causes = harms ? statements.filter(({ score }) => score - points <= level) : [];
      if (causes.length > 0) {
        const holdsAnyway = causes.some(({ score }) => score <= level);
        const through = holdsAnyway ? [] : causes.map((statement) => ({ statement, to: level }));
        return { rating: limit.rating, points, margin: points - 1, through };
      }
    }
  }
  return null;
}

/** The lowest score that every statement needs in `band` so that no limit takes it back to `rating` or below. */
function floorUnderLimits(band: string, rating: string, framework: Framework): number {
  const floors = framework.limits
    .filter((limit) => limit.band === band && !isWorse(framework, rating, limit.rating))
    .map((limit) => limit.anyStatementAtMost + 1);
  return Math.max(lowestScore(framework), ...floors);
}

/** The band that the statements' sum lies in once it is changed by `points`. */
function bandAfter(points: number, statements: readonly Scored[], framework: Framework): string | null {
  const { scoring } = framework;
  if (scoring.method !== 'percentage') {
    return null;
  }
  const sum = total(statements.map(({ score }) => score)) + points;
  return bandOf(percentageOf(sum, statements.length * highestScore(framework), scoring.tie).score, scoring);
}

function isScored(statement: StatementResult): statement is Scored {
  return statement.score !== null;
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
