import type { StatementResult } from '../assessment.ts';

/** How far a rating is from the next better and the next worse one. Both null where nothing is rated by scores. */
export interface WhatIf {
  /** Null at the best rating that can be reached. */
  readonly rise: Rise | null;
  /** Null at the worst rating that can be reached. */
  readonly fall: Fall | null;
}

/** The fewest single points that bring a better rating, and where they can be won. */
export interface Rise {
  /** The rating that is reached at the least, however the free points are placed. */
  readonly rating: string;
  readonly points: number;
  /** Raises that cannot be done without, because a limit would hold the rating down. */
  readonly needed: readonly Change[];
  /** How many of `points` remain after the needed raises; they may go to any of `open`. */
  readonly free: number;
  /** Statements that can still be raised after the needed raises, each by as much as `room`. */
  readonly open: readonly Room[];
}

/** A statement brought to another score. */
export interface Change {
  readonly statement: StatementResult;
  readonly to: number;
}

export interface Room {
  readonly statement: StatementResult;
  readonly room: number;
}

/** The fewest single points whose loss can bring a worse rating. */
export interface Fall {
  readonly rating: string;
  readonly points: number;
  /** How many points can be lost, wherever they are lost, with the rating as it is. */
  readonly margin: number;
  /** Changes of which one has to be among the lost points, because it brings a limit; empty where any loss will do. */
  readonly through: readonly Change[];
}
