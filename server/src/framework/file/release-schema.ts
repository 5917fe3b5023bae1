import * as z from 'zod/mini';
import { id, note, pageLineSchema, phraseSchema, words } from './schema-parts.ts';

const lines = (description: string) => z._default(z.array(words), []).check(z.describe(description));

const subjectSchema = z.strictObject({
  holds: z.enum(['provider', 'location']).check(z.describe('Whose name it is.')),
  ends: words.check(z.describe('The last words of such names, with their capital letters.')),
});

const draftSchema = z.strictObject({
  unnamed: words.check(z.describe('What a service is called whose report names none.')),
  title: words.check(z.describe('With {name} and {rating}.')),
  titleWithoutRating: words.check(z.describe('With {name}, where there is no overall rating.')),
  opening: words.check(z.describe('With {name}.')),
  openingWithProvider: words.check(z.describe('With {name} and {provider}, where they differ.')),
  closing: words.check(z.describe('Where the report is published.')),
});

/** The schema of a file in `schemas/releases/`, and of a release written out in a framework file. */
export const releaseSchema = z.strictObject({
  id,
  marks: z
    .array(words)
    .check(z.minLength(1), z.describe('Lines that only news releases have; {any} stands for words that differ.')),
  furniture: lines('Lines of a published release that are no part of it.'),
  categories: lines('What pages sort releases by, above the text.'),
  lines: z
    ._default(z.array(pageLineSchema), [])
    .check(z.describe('Lines of a published release that hold a value, such as its date.')),
  headings: lines('Lines that head a part of a release.'),
  subjects: z
    ._default(z.array(subjectSchema), [])
    .check(z.describe('What the names of providers and locations end with.')),
  speakers: lines('Who speaks in releases, so that no such name is taken for what the release is about.'),
  whole: lines('What sentences call the service that the release is about.'),
  phrases: z
    ._default(z.array(phraseSchema), [])
    .check(
      z.describe('Sentences that are looked for in news releases alone, and that drafts of releases are made of.'),
    ),
  draft: z
    ._default(z.nullable(draftSchema), null)
    .check(z.describe('The other words of a drafted release; without it none can be drafted.')),
  note,
});
