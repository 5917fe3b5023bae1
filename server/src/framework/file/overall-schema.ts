import * as z from 'zod/mini';
import { ratingSchema, tieSchema } from './rating-schema.ts';
import { id, note, prose, words } from './schema-parts.ts';

const ratingCountSchema = z.strictObject({
  ratings: z.array(id).check(z.minLength(1), z.describe('How many key questions have one of these ratings.')),
  of: z
    .optional(z.array(id).check(z.minLength(1)))
    .check(z.describe('The ids of the key questions that are counted. Default: all are.')),
  atLeast: z.optional(z.int().check(z.gte(0))).check(z.describe('At least this many.')),
  atMost: z.optional(z.int().check(z.gte(0))).check(z.describe('At most this many.')),
  enough: z
    .optional(z.boolean())
    .check(z.describe('True: at least as many as the table "enough" asks for; false: fewer than that.')),
});

const enoughSchema = z
  ._default(
    z.array(
      z.strictObject({
        upTo: z.optional(z.int().check(z.gte(1))).check(z.describe('Up to this number of ratings; the last has none.')),
        count: z.int().check(z.gte(1), z.describe('How many of the ratings are then enough.')),
      }),
    ),
    [],
  )
  .check(z.describe('How many of a number of ratings are enough, for counts that say "enough".'));

const overallRuleSchema = z.strictObject({
  id,
  rating: id.check(z.describe('The overall rating that the rule gives.')),
  text: prose.check(
    z.describe('The rule in words, for explanations; {enough} and {number} are what the table "enough" says.'),
  ),
  counts: z.array(ratingCountSchema).check(z.minLength(1), z.describe('All of these must hold.')),
});

const countedRules = {
  enough: enoughSchema,
  rules: z.array(overallRuleSchema).check(z.minLength(1), z.describe('Tried from the first to the last.')),
};

/** How the ratings of several services give one. */
const acrossSchema = z.strictObject({
  sectors: z
    .optional(z.array(words).check(z.minLength(1)))
    .check(z.describe('The sectors whose reports combine services so. Default: all.')),
  ...countedRules,
  apart: z
    ._default(z.array(id), [])
    .check(z.describe('Key questions that are rated apart for all services together, and never combined.')),
  onlyApart: z
    .optional(z.boolean())
    .check(
      z.describe(
        'True where all services together have nothing but the key questions that are rated apart: no other rating and none of the whole. What lies between, such as a location, has all.',
      ),
    ),
  note,
});

export const acrossServicesSchema = z.union([acrossSchema, z.array(acrossSchema).check(z.minLength(1))]);

/** How the overall rating comes about. */
export const overallSchema = z.discriminatedUnion('method', [
  z.strictObject({
    method: z.literal('rules').check(z.describe('The first rule that fits decides; where none fits, it is undecided.')),
    ratings: z
      .optional(z.array(ratingSchema).check(z.minLength(1)))
      .check(z.describe('What the whole can have, best first, where it is not the ratings of the framework.')),
    optional: z
      .optional(z.boolean())
      .check(z.describe('True where the whole has a rating only if a rule fits, such as a category of concern.')),
    ...countedRules,
    note,
  }),
  z.strictObject({ method: z.literal('score').check(z.describe("The whole score's band decides.")), note }),
  z.strictObject({
    method: z
      .literal('weighted')
      .check(
        z.describe(
          'The weighted mean of what the ratings of key questions count as ("value" of a rating), rounded, decides.',
        ),
      ),
    weights: z
      .array(
        z.strictObject({
          keyQuestion: id.check(z.describe('The id of a key question.')),
          percent: z.int().check(z.gte(1), z.lte(100), z.describe('What it weighs.')),
        }),
      )
      .check(z.minLength(1), z.describe('Together 100 percent. A key question that is not named counts nothing.')),
    tie: tieSchema,
    note,
  }),
  z.strictObject({
    method: z
      .literal('points')
      .check(z.describe('What the ratings of key questions count as ("value" of a rating) is added up.')),
    bands: z
      .array(
        z.strictObject({
          rating: id.check(z.describe('The overall rating that these points give.')),
          atLeast: z.optional(z.int()).check(z.describe('Needs this sum or more.')),
          atMost: z.optional(z.int()).check(z.describe('Needs this sum or less.')),
          singleAtMost: z.optional(z.int()).check(z.describe('Needs that no single key question counts as more.')),
        }),
      )
      .check(z.minLength(1), z.describe('Tried from the first to the last; the first that fits decides.')),
    note,
  }),
  z.strictObject({
    method: z
      .literal('adjusted')
      .check(
        z.describe('The rating of one key question is the start; others lift it or lower it, one after the other.'),
      ),
    base: id.check(z.describe('The id of the key question whose rating is the start.')),
    adjustments: z
      .array(
        z.strictObject({
          keyQuestion: id.check(z.describe('The id of a key question.')),
          rating: id.check(z.describe('The rating with which it changes the whole.')),
          by: z
            .int()
            .check(z.gte(-9), z.lte(9), z.describe('By so many steps: up above 0, down below. Never past the ends.')),
        }),
      )
      .check(z.minLength(1), z.describe('In the order in which they are made.')),
    note,
  }),
  z.strictObject({ method: z.literal('none').check(z.describe('There is no overall rating.')), note }),
]);

/** One rating that holds another down. */
export const capSchema = z.strictObject({
  id,
  keyQuestion: id.check(z.describe('The id of a key question.')),
  rating: id.check(z.describe('The cap holds where that key question has this rating or a worse one.')),
  on: z.optional(id).check(z.describe('The id of the key question that is held down. Default: the overall rating is.')),
  atBest: id.check(z.describe('The best rating that is then possible.')),
  note,
});
