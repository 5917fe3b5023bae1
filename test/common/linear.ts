import { expect } from 'vitest';
import { isFastRun } from './fast-run.ts';
import { workOf } from './work.ts';

/** Milliseconds below which a run says nothing of how the work grows: a busy computer adds as many by itself. */
const least = 25;

/**
 * Expects that four times the size takes four times the time: a quadratic piece of work would take sixteen times as
 * long. `inputOf` gives an input of about this many characters.
 */
export function expectLinear<Input>(inputOf: (size: number) => Input, act: (input: Input) => unknown, size = 20_000) {
  let taken = isFastRun ? size / 2 : size;
  // One run that happens to be slow makes the limit higher: that is good enough for the fast run.
  let once = quickest(inputOf(taken), act, isFastRun ? Number.POSITIVE_INFINITY : 0);
  // What is done in no time is asked again with more to do. The fast run leaves that to the whole one.
  for (let step = 0; once < least && step < 2 && !isFastRun; step += 1) {
    taken *= 4;
    once = quickest(inputOf(taken), act);
  }
  const limit = Math.max(once, least) * 9;
  const fourTimes = quickest(inputOf(taken * 4), act, limit);
  expect(fourTimes, `${Math.round(once)} ms for once, ${Math.round(fourTimes)} ms for four times`).toBeLessThan(limit);
}

/** A text of this many characters, with the piece again and again. */
export function again(piece: string, size: number): string {
  return piece.repeat(Math.ceil(size / piece.length));
}

/**
 * The milliseconds of work of the quickest of three runs, or of the first that is quicker than `enough`. A slow run is
 * tried once more and no third time: the first alone also fills what is kept between runs.
 */
function quickest<Input>(input: Input, act: (input: Input) => unknown, enough = 0): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3 && best >= enough && (run < 2 || best < 2000); run += 1) {
    best = Math.min(
      best,
      workOf(() => act(input)),
    );
  }
  return best;
}
