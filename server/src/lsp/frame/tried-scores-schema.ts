import * as z from 'zod/mini';

/** Scores that a client has its author try. */
export const triedScoresSchema = z.array(
  z.object({ service: z.int().check(z.nonnegative()), statement: z.string(), score: z.int() }),
);
