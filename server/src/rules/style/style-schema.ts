import * as z from 'zod/mini';

const words = z.string().check(z.regex(/\S/));
const list = (description: string) => z._default(z.array(words), []).check(z.describe(description));

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
  abbreviations: z
    ._default(z.record(z.string(), words), {})
    .check(
      z.describe(
        'What abbreviations stand for, in small letters but for names: { CAMHS: child and adolescent mental health services }.',
      ),
    ),
  known: list('Abbreviations that need no spelling out, because every reader knows them: NHS.'),
  terms: z._default(z.array(termSchema), []).check(z.describe('Words that the house writes in place of others.')),
  ratings: z
    ._default(z.enum(['small', 'as named', 'any']), 'any')
    .check(
      z.describe(
        'How ratings are written in running text: small (rated good), as named (rated Good, as the framework has it) or any.',
      ),
    ),
  names: z
    ._default(z.enum(['none', 'any']), 'any')
    .check(z.describe('Whether reports name people: none, or any. Releases always may.')),
  percentDecimals: z
    ._default(z.int().check(z.minimum(0), z.maximum(6)), 6)
    .check(z.describe('How many decimal places a percentage may have: 0 where they are whole numbers.')),
});

/** How a house writes. */
export type HouseStyle = z.output<typeof styleFileSchema>;
