import * as z from 'zod/mini';
import { explainedChoice, leftOutMeanings, sectionContentsMeanings, statusMeanings } from './choice-meanings.ts';
import { acrossServicesSchema, capSchema, overallSchema } from './overall-schema.ts';
import { ratingSchema, tieSchema } from './rating-schema.ts';
import { releaseSchema } from './release-schema.ts';
import { done, id, named, note, pageLineSchema, phraseSchema, prose, spoken, words } from './schema-parts.ts';

const whole = z.int().check(z.gte(0), z.lte(100));

const statementSchema = z.strictObject({
  ...named,
  scored: z
    ._default(z.boolean(), true)
    .check(z.describe('False where it needs no score. It counts where a report gives it one and scores are summed.')),
  neededFor: z
    .optional(id)
    .check(z.describe('The id of the rating that is out of reach where this is not met, for scoring by "ladder".')),
});

const scoreSchema = z.strictObject({
  value: z.int().check(z.gte(0), z.lte(1000), z.describe('The whole number that reports print.')),
  name: z.optional(words).check(z.describe('The words that reports write in place of the number, such as "Met".')),
  aliases: z
    .optional(z.array(words))
    .check(z.describe('Other words that reports and pages write in place of the number, where it has a name.')),
  meaning: prose.check(z.describe('What the score says about the evidence.')),
});

const keyQuestionSchema = z.strictObject({
  ...named,
  spoken,
  done,
  description: z.optional(prose).check(z.describe('What it asks, shown in hovers.')),
  optional: z
    .optional(z.boolean())
    .check(z.describe('True where only some reports have it, such as the sixth form of a school. Default: all do.')),
  ratings: z
    .optional(z.array(ratingSchema).check(z.minLength(1)))
    .check(z.describe('Its own ratings, best first, where they are not those of the framework.')),
  lowestOf: z
    .optional(z.array(id).check(z.minLength(1)))
    .check(z.describe('The ids of key questions of which the worst rating is its own, where a report has them all.')),
  statements: z._default(z.array(statementSchema), []).check(z.describe('In the order of the report.')),
});

const bandSchema = z.strictObject({
  rating: id.check(z.describe('The id of a rating.')),
  from: whole.check(z.describe('The lowest percentage of the band.')),
  to: whole.check(z.describe('The highest percentage of the band.')),
});

const lowestBandSchema = z.strictObject({
  rating: id.check(z.describe('The id of a rating.')),
  from: z.int().check(z.describe('The lowest score that gives it.')),
  to: z.int().check(z.describe('The highest score that gives it.')),
});

const evidenceBandSchema = z.strictObject({
  score: z.int().check(z.describe('A score of the scale.')),
  from: whole.check(z.describe('The lowest percentage that gives it.')),
  to: whole.check(z.describe('The highest percentage that gives it.')),
});

const scoringSchema = z.discriminatedUnion('method', [
  z.strictObject({
    method: z.literal('percentage').check(z.describe('Sum of the statement scores over the highest sum possible.')),
    of: explainedChoice({
      'key-question': 'Each key question has a percentage and a rating of its own.',
      whole: 'Only all key questions together have a percentage and a rating.',
    }).check(z.describe('What gets a percentage: each key question, or the whole.')),
    tie: tieSchema,
    bands: z.array(bandSchema).check(z.minLength(1), z.describe('Best first; together they cover every percentage.')),
    evidenceBands: z
      ._default(z.nullable(z.array(evidenceBandSchema)), null)
      .check(z.describe("Turns the percentage of a statement's evidence-category scores into the statement's score.")),
    note,
  }),
  z.strictObject({
    method: z
      .literal('lowest')
      .check(
        z.describe('The lowest score of the statements that were looked at decides the rating of a key question.'),
      ),
    bands: z.array(lowestBandSchema).check(z.minLength(1), z.describe('Best first; together they hold every score.')),
    note,
  }),
  z.strictObject({
    method: z
      .literal('ladder')
      .check(
        z.describe(
          'A rating needs what its statements ("neededFor") ask for and what all worse ratings ask for. Statements that a report leaves out are for people to judge.',
        ),
      ),
    note,
  }),
  z.strictObject({
    method: z.literal('judged').check(z.describe('Ratings are decided by people; nothing is computed from scores.')),
  }),
]);

const limitSchema = z.strictObject({
  id,
  band: id.check(z.describe('The rating in whose band the limit holds.')),
  anyStatementAtMost: z.int().check(z.describe('The limit holds when any statement has this score or a lower one.')),
  rating: id.check(z.describe('The best rating that is then possible.')),
  note,
});

const sectionSchema = z.strictObject({
  ...named,
  holds: z
    .optional(explainedChoice(sectionContentsMeanings))
    .check(z.describe('What stands under it, where Keyline reads it.')),
});

const breachCapSchema = z.strictObject({
  rating: id.check(z.describe('The best overall rating that is then normally possible.')),
  orKeyQuestion: z
    .optional(z.boolean())
    .check(
      z.describe(
        'Whether it is enough that a key question is rated no better than this: the one that the breach was found under. Default: the overall rating is held down in any case.',
      ),
    ),
  note,
});

const specialMeasuresSchema = z.strictObject({
  in: z
    .array(id)
    .check(
      z.minLength(1),
      z.describe('A service is in them only with one of these ratings, overall or for a key question.'),
    ),
  out: z
    ._default(z.array(id), [])
    .check(z.describe('With one of these ratings, overall or for a key question, it has not left them.')),
  note,
});

const displaySchema = z.strictObject({
  by: words.check(z.describe('Who gives the ratings.')),
  days: z.int().check(z.gte(0), z.describe('How many days after publication they must be shown at the latest.')),
  website: words.check(
    z.regex(/^https?:\/\/\S+$/),
    z.describe('The address at which the one who gives them shows ratings.'),
  ),
  note,
});

const regulationSchema = z.strictObject({
  number: z.string().check(z.regex(/^\d+[A-Z]?$/), z.describe('In quotes: "12", "9A".')),
  title: words,
  shortNames: z._default(z.array(words), []).check(z.describe('What reports call it in running text.')),
  subjects: z
    ._default(z.array(words), [])
    .check(
      z.describe('Words for what it is about, which are no name of it: “medicines”. They may stand with several.'),
    ),
  note,
});

/** The schema of a file in `schemas/regulations/`, and of an instrument written out in a framework file. */
export const instrumentSchema = z.strictObject({
  ...named,
  regulations: z.array(regulationSchema).check(z.describe('In the order of their numbers.')),
});

const pageSchema = z.strictObject({
  furniture: z
    ._default(z.array(words), [])
    .check(z.describe('Lines and sentences of a published page that are no part of the report.')),
  lines: z
    ._default(z.array(pageLineSchema), [])
    .check(z.describe('Lines of a published page that hold a value of the report.')),
  openings: z
    ._default(z.array(words), [])
    .check(z.describe('Words that begin a paragraph, before the dates of the assessment.')),
  sectors: z._default(z.array(words), []).check(z.describe('What pages call the sorts of services.')),
  parts: z._default(z.array(id), []).check(z.describe('Ids of the sections that stand once under each key question.')),
  earlier: z
    ._default(z.array(id), [])
    .check(z.describe('Ids of the sections that tell of earlier visits: what was rated so there, was so before.')),
  note,
});

/** What a framework says and each of its revisions may say differently. */
const body = {
  title: words.check(z.describe('The full name of the framework.')),
  terms: z
    .optional(
      z.strictObject({
        keyQuestion: words.check(z.describe('What a key question is called, in the singular.')),
        statement: words.check(z.describe('What a quality statement is called, in the singular.')),
      }),
    )
    .check(z.describe('What the parts are called in this framework.')),
  regulators: z
    .optional(z.array(words))
    .check(z.describe('What sentences call those who give the ratings, besides “we” and “inspectors”.')),
  keyQuestions: z.array(keyQuestionSchema).check(z.minLength(1), z.describe('In the order of the report.')),
  anyOrder: z
    .optional(z.boolean())
    .check(z.describe('Whether a report may have its key questions in any order. Default: false.')),
  evidenceCategories: z
    .optional(z.array(z.strictObject(named)))
    .check(z.describe('The sorts of evidence under each statement, where they are scored.')),
  overallNames: z
    .optional(z.array(words).check(z.minLength(1)))
    .check(z.describe('Names of the heading that holds the overall rating, the first is written. Default: Overall.')),
  scale: z.optional(z.array(scoreSchema)).check(z.describe('The scores that a statement can have, lowest first.')),
  ratings: z.array(ratingSchema).check(z.minLength(1), z.describe('Best first.')),
  labels: z
    .optional(z.array(z.strictObject(named)))
    .check(z.describe('Words that stand where a rating stands but are none, such as "Not rated".')),
  leftOut: z
    .optional(explainedChoice(leftOutMeanings))
    .check(z.describe('What it means that a report leaves a statement out. Default: missing.')),
  scoring: scoringSchema.check(z.describe('How scores give a percentage and a rating.')),
  limits: z.optional(z.array(limitSchema)).check(z.describe('Low scores that keep a rating from being better.')),
  overall: z.optional(overallSchema).check(z.describe('How the overall rating comes about. Default: there is none.')),
  caps: z
    .optional(z.array(capSchema))
    .check(z.describe('Ratings of a key question that keep another, or the overall rating, from being better.')),
  breachCap: z
    .optional(breachCapSchema)
    .check(z.describe('What a breach of regulations does to the overall rating. Default: nothing.')),
  specialMeasures: z
    .optional(specialMeasuresSchema)
    .check(z.describe('Which ratings go with special measures. Default: nothing is known of it.')),
  display: z
    .optional(displaySchema)
    .check(z.describe('The duty to show ratings where the service is given. Default: nothing is known of one.')),
  acrossServices: z
    .optional(acrossServicesSchema)
    .check(
      z.describe(
        'How the ratings that several services have for a key question give one for all of them. Default: not at all.',
      ),
    ),
  sections: z
    .optional(z.array(sectionSchema))
    .check(z.describe('Headings of reports that are no key question, no statement and no service.')),
  phrases: z.optional(z.array(phraseSchema)).check(z.describe('Sentences that state what Keyline can check.')),
  instruments: z
    .optional(z.array(z.union([id, instrumentSchema])))
    .check(z.describe('The law that reports name: ids of instruments that Keyline knows, or instruments written out.')),
  page: z.optional(pageSchema).check(z.describe("The layout of the regulator's published pages, for import.")),
  release: z
    .optional(z.union([id, releaseSchema]))
    .check(z.describe('How news releases look and what they say: the id of one that Keyline knows, or written out.')),
  services: z
    .optional(z.boolean())
    .check(
      z.describe(
        'Whether a report may hold several services, each with key questions and an overall rating of its own.',
      ),
    ),
  status: z
    .optional(explainedChoice(statusMeanings))
    .check(z.describe('Whether ratings are given by it. Default: they are.')),
  until: z
    .optional(z.iso.date())
    .check(z.describe('The last day on which it is in force: YYYY-MM-DD. Default: no end is known.')),
  note,
};

/** How the ratings of another framework are carried across. */
const followedSchema = z.strictObject({
  framework: id.check(z.describe('The id of the other framework.')),
  keyQuestions: z
    ._default(z.record(id, id), {})
    .check(
      z.describe('Ids of its key questions, each with the id here. Those that are not named have the same id or name.'),
    ),
  ratings: z
    ._default(z.record(words, id), {})
    .check(z.describe('Names of its ratings, each with the id here. Those that are not named have the same name.')),
});

const exampleSchema = z.strictObject({
  name: prose.check(z.describe('What the example shows.')),
  revision: z.optional(id).check(z.describe('The revision that it is for. Default: the latest.')),
  scores: z._default(z.record(id, z.int()), {}).check(z.describe('Scores of statements, by their ids.')),
  ratings: z._default(z.record(id, id), {}).check(z.describe('Ratings that are given to key questions, by their ids.')),
  gives: z
    .record(id, z.nullable(id))
    .check(
      z.describe('The ratings that follow, of key questions by their ids and of the whole as "overall"; null: none.'),
    ),
});

const sourceSchema = z.strictObject({
  fact: prose.check(z.describe('What the source says, in your own words.')),
  address: words.check(z.regex(/^https?:\/\/\S+$/), z.describe('Where it says so.')),
  sure: z
    .optional(z.int().check(z.gte(1), z.lte(99)))
    .check(z.describe('How sure it is, in percent, where it is no plain reading of the source.')),
});

const revisionSchema = z.strictObject({
  revision: id.check(z.describe('The name of the revision, such as 2024-12.')),
  from: z.iso.date().check(z.describe('The first day on which it is in force: YYYY-MM-DD.')),
  sectors: z
    .optional(z.array(words).check(z.minLength(1)))
    .check(z.describe('The sectors that it is for, as reports name them. Default: all that no other revision names.')),
  signs: z
    .optional(z.array(words).check(z.minLength(1)))
    .check(z.describe('Words that pages on these sectors use more than others, for import where none is named.')),
  tells: z
    .optional(z.array(words).check(z.minLength(1)))
    .check(
      z.describe('Words that reports on these sectors alone have: one that has them and names no sector is told.'),
    ),
  ...z.partial(z.strictObject(body)).shape,
});

/** A framework file: what all revisions share, and what each revision says differently. */
export const frameworkFileSchema = z.strictObject({
  id: id.check(z.describe('What reports write after `framework:` in their front matter.')),
  ...body,
  from: z
    .optional(z.iso.date())
    .check(z.describe('The first day on which it is in force, where it has no revisions: YYYY-MM-DD.')),
  draft: z.optional(z.boolean()).check(z.describe('True for a framework that is not in force yet: "status: draft".')),
  sectors: z
    .optional(z.array(words).check(z.minLength(1)))
    .check(z.describe('The sectors that it is for, where another framework in force is for others. Default: all.')),
  follows: z
    .optional(z.array(followedSchema))
    .check(
      z.describe('Frameworks whose reports can be the previous ones, where names alone do not tell what is what.'),
    ),
  sources: z
    .optional(z.array(sourceSchema))
    .check(z.describe('Where what the file says was read. What was not read anywhere is said in a note beside it.')),
  examples: z
    .optional(z.array(exampleSchema))
    .check(z.describe('What the framework gives in cases that are known: "keyline frameworks check" tries each.')),
  guessed: z
    .optional(z.boolean())
    .check(
      z.describe(
        'False where only a report that names it follows it, because another framework, or many another text, has the same names.',
      ),
    ),
  usual: z
    .optional(z.boolean())
    .check(z.describe('True for the framework that a sentence to be explained is read with, where nothing names one.')),
  revisions: z
    .optional(z.array(revisionSchema).check(z.minLength(1)))
    .check(
      z.describe('Oldest first. The sector and the day of the assessment pick one; its keys replace those above.'),
    ),
});

export type FrameworkFile = z.output<typeof frameworkFileSchema>;
export type FrameworkSource = z.output<typeof sourceSchema>;
export type FrameworkRevision = z.output<typeof revisionSchema>;
