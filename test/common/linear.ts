import { expect } from 'vitest';
import { workOf } from './work.ts';

/** Milliseconds below which a run says nothing of how the time grows. */
const least = 5;

/**
 * Expects that four times the size takes four times the time: a quadratic piece of work would take sixteen times as
 * long. `inputOf` gives an input of about this many characters.
 */
export function expectLinear<Input>(inputOf: (size: number) => Input, act: (input: Input) => unknown, size = 20_000) {
  const once = quickest(inputOf(size), act);
  const fourTimes = quickest(inputOf(size * 4), act);
  expect(fourTimes, `${Math.round(once)} ms for once, ${Math.round(fourTimes)} ms for four times`).toBeLessThan(
    Math.max(once, least) * 9,
  );
}

/** A text of this many characters, with the piece again and again. */
export function again(piece: string, size: number): string {
  return piece.repeat(Math.ceil(size / piece.length));
}

/** The milliseconds of work of the quickest of three runs. A slow run is not tried again. */
function quickest<Input>(input: Input, act: (input: Input) => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3 && (run === 0 || best < 2000); run += 1) {
    best = Math.min(
      best,
      workOf(() => act(input)),
    );
  }
  return best;
}
