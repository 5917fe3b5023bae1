import * as z from 'zod/mini';
import { explainedChoice, pageValueMeanings, phraseKindMeanings } from './choice-meanings.ts';

// What the schemas of framework files and of releases share.

export const id = z
  .string()
  .check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), z.describe('Small letters, digits and hyphens.'));
/** A text for people. */
export const prose = z.string().check(z.regex(/\S/));
/** A text that reports and pages are compared with; the bound keeps that quick. */
export const words = z.string().check(z.regex(/\S/), z.maxLength(1000));
export const note = z.optional(prose).check(z.describe('A remark, such as where this comes from and how sure it is.'));
const aliases = z
  ._default(z.array(words), [])
  .check(z.describe('Other spellings that mean the same. Letter case, quotes, dashes and "&" need none.'));

/** Something with a name that reports write as a heading or a value. */
export const named = { id, name: words.check(z.describe('The name as reports print it.')), aliases, note };

export const spoken = z
  .optional(z.array(words))
  .check(z.describe('What sentences call it besides, such as “safety” for Safe. No heading is read by these.'));

export const done = z
  .optional(z.array(words))
  .check(
    z.describe(
      'What is done for people that stands for it behind a rating, such as “keeping people safe” for Safe. Elsewhere it names nothing.',
    ),
  );

export const phraseSchema = z.strictObject({
  id,
  kind: explainedChoice(phraseKindMeanings).check(z.describe('What the sentence states.')),
  templates: z
    .array(words)
    .check(
      z.minLength(1),
      z.describe('Sentences with {slots} and [alternatives|…]; the first is written, all are recognised.'),
    ),
  about: z
    .optional(
      explainedChoice({
        whole: 'It does so unless it stands under a key question.',
        'whole-only': 'It does so wherever it stands.',
      }),
    )
    .check(z.describe('Where the sentence speaks of the service as a whole.')),
  only: z
    .optional(z.literal('news'))
    .check(z.describe('Where the sentence is looked for in news releases alone, and not in reports.')),
  unless: z
    ._default(z.array(words), [])
    .check(z.describe('Words that, earlier in the same sentence, make it speak of something else.')),
  note,
});

export const pageLineSchema = z.strictObject({
  holds: explainedChoice(pageValueMeanings).check(z.describe('What the line tells about the report.')),
  template: words.check(
    z.describe('With {value}, and {any} for words that differ; without {value}, the next line is the value.'),
  ),
  own: z
    .optional(z.literal(true))
    .check(z.describe('Where only pages of this framework have such a line, so that it is enough to choose by.')),
});
