import * as z from 'zod/mini';

const whole = z.int().check(z.nonnegative());
const position = z.object({ line: whole, character: whole });

/** A range as the protocol writes it, where it comes from a client unchecked. */
export const rangeSchema = z.object({ start: position, end: position });
