import type { Framework } from '../../framework/framework.ts';
import type { LowestScoring } from '../../framework/model/scoring.ts';
import type { StatementResult } from '../assessment.ts';
import { isGapless } from '../scale.ts';
import { countedStatements, lowestScoreOf } from '../scoring/lowest.ts';
import type { ScoredResult } from '../scoring/scored.ts';
import type { Fall, Rise, WhatIf } from './change.ts';

type Scored = StatementResult & { readonly score: number };

/**
 * How far a rating is from the next where the lowest score decides: every statement below the next band has to be raised
 * into it, and one statement that falls below its band is enough for a worse rating.
 */
export function whatIfLowest({ statements }: ScoredResult, { bands }: LowestScoring, framework: Framework): WhatIf {
  const counted = countedStatements(statements).flatMap((statement): Scored[] =>
    statement.score === null ? [] : [{ ...statement, score: statement.score }],
  );
  const lowest = lowestScoreOf(statements);
  const place = lowest === null ? -1 : bands.findIndex(({ from, to }) => from <= lowest && lowest <= to);
  if (lowest === null || place === -1 || !isGapless(framework)) {
    return { rise: null, fall: null };
  }
  const [better, worse] = [bands[place - 1], bands[place + 1]];
  return {
    rise: better === undefined ? null : riseInto(better.from, better.rating, counted),
    fall: worse === undefined ? null : fallTo(worse.to, worse.rating, lowest, counted),
  };
}

function riseInto(floor: number, rating: string, counted: readonly Scored[]): Rise {
  const low = counted.filter(({ score }) => score < floor);
  return {
    rating,
    points: low.reduce((points, { score }) => points + floor - score, 0),
    needed: low.map((statement) => ({ statement, to: floor })),
    free: 0,
    open: [],
  };
}

function fallTo(level: number, rating: string, lowest: number, counted: readonly Scored[]): Fall {
  const points = lowest - level;
  const nearest = counted.filter(({ score }) => score === lowest);
  return { rating, points, margin: points - 1, through: nearest.map((statement) => ({ statement, to: level })) };
}
