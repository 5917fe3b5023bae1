import * as z from 'zod/mini';
import { builtInStyles } from './built-in-styles.generated.ts';
import type { Dictionary } from './dictionary.ts';

const words = z.string().check(z.regex(/\S/));
const list = (description: string) => z.optional(z.array(words)).check(z.describe(description));

/** One word that the house writes in place of others. */
const termSchema = z.strictObject({
  write: words.check(z.describe('What the house writes, in small letters: people.')),
  instead: z
    .array(words)
    .check(z.minLength(1), z.describe('What it writes that for, in small letters: service users.')),
  note: z.optional(words).check(z.describe('When it holds, as a sentence that authors read.')),
});

/** The schema of a style file: how a house writes. The source of checks, help in the editor and JSON Schema. */
export const styleFileSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), z.describe('A short name in small letters: our-house.')),
  name: words.check(z.describe('Whose style it is, as authors read it.')),
  extends: z
    .optional(z.enum(Object.keys(builtInStyles)))
    .check(
      z.describe('A style that comes with Keyline to build on: its lists are added to, and what is set here wins.'),
    ),
  abbreviations: z
    .optional(z.record(z.string(), words))
    .check(
      z.describe(
        'What abbreviations stand for, in small letters but for names: { CAMHS: child and adolescent mental health services }.',
      ),
    ),
  known: list('Abbreviations that need no spelling out, because every reader knows them: NHS.'),
  terms: z.optional(z.array(termSchema)).check(z.describe('Words that the house writes in place of others.')),
  ratings: z
    .optional(z.enum(['small', 'any']))
    .check(z.describe('How ratings are written in running text: small (rated good) or any.')),
  names: z
    .optional(z.enum(['none', 'any']))
    .check(z.describe('Whether reports name people: none, or any. Releases always may.')),
  percentDecimals: z
    .optional(z.int().check(z.minimum(0), z.maximum(12)))
    .check(z.describe('How many decimal places a percentage may have: 0 where they are whole numbers.')),
  spelling: z
    .optional(z.enum(['british', 'any']))
    .check(z.describe('Whether words are looked up in a dictionary: british, or any where none is.')),
  standard: list('Paragraphs that reports of the house share word for word, each as readers see it.'),
  words: list('Words that are spelt right, though no dictionary may have them: reablement.'),
});

/** A style file as it is written. */
export type StyleFile = z.output<typeof styleFileSchema>;

/** How a house writes: a style file with what it builds on, every key settled. */
export type HouseStyle = {
  readonly [Key in Exclude<keyof StyleFile, 'extends'>]-?: Exclude<StyleFile[Key], undefined>;
} & {
  /** In which words are looked up; null where none is wanted, or there is none. */
  readonly dictionary: Dictionary | null;
};
