import * as z from 'zod/mini';
import { explainedChoice, toneMeanings } from './choice-meanings.ts';
import { named, prose, spoken } from './schema-parts.ts';

/** A rating of the framework, or one that a part of it has of its own. */
export const ratingSchema = z.strictObject({
  ...named,
  spoken,
  carries: z
    ._default(z.nullable(z.int()), null)
    .check(z.describe('The score that a statement not looked at carries forward from this previous rating.')),
  value: z.optional(z.int()).check(z.describe('The number that the rating counts as in a weighted overall rating.')),
  tone: z
    .optional(explainedChoice(toneMeanings))
    .check(z.describe('How good the rating is, for its colour and shape. Default: by its place among the others.')),
  description: z.optional(prose).check(z.describe('What the rating means, shown in hovers.')),
});

/** Which way a number goes that lies half-way between two whole ones. */
export const tieSchema = explainedChoice({
  'half-up': '62.5 becomes 63.',
  'half-even': '62.5 becomes 62, and 63.5 becomes 64.',
  'half-down': '62.5 becomes 62.',
}).check(z.describe('Which way an exact half is rounded.'));
