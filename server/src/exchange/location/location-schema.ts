import * as z from 'zod/mini';
import { optional, ratingsSchema, text } from './ratings-schema.ts';

/**
 * A location as the public syndication API of the regulator of health and social care in England gives it, as far as an
 * assessment goes: its members and their spelling (`percengtageScore`) are the API's. What `keyline` and other members named here as Keyline's
 * own hold, the API has no place for. Everything may be absent or null, and scores may be numbers, since what is read
 * comes from elsewhere.
 */
const evidenceCategory = z.object({
  evidenceCategoryId: z.nullish(z.int()),
  name: optional.check(z.describe('Keyline’s own: the name of the category.')),
  commentary: optional,
  commentaryDate: optional,
});

const topicArea = z.object({
  name: text,
  qualityStatementId: z.nullish(z.int()).check(z.describe('Written by Keyline: its place in the framework, from 1.')),
  evidenceCategory: z.nullish(z.array(evidenceCategory)),
  qualityStatementscore: optional,
  commentary: optional.check(z.describe('Keyline’s own: what stands under the statement itself.')),
  basis: optional.check(z.describe('Keyline’s own: where the score comes from.')),
});

const keyQuestionRating = z.object({
  name: text,
  rating: optional,
  commentary: optional,
  commentaryDate: optional,
  narrative: optional,
  percengtageScore: optional,
  topicareas: z.nullish(z.array(topicArea)),
});

const asgRating = z.object({
  assessmentPlanId: optional,
  title: optional,
  assessmentDate: optional,
  assessmentPlanStatus: optional,
  name: optional.check(z.describe('The service, or the name of the location.')),
  rating: optional,
  status: optional,
  commentary: optional,
  commentaryDate: optional,
  narrative: optional,
  overallPeopleExperience: optional,
  overallPeopleExperienceDate: optional,
  assessorVisitDates: z.nullish(z.array(z.object({ visitDates: optional }))),
  keyQuestionRatings: z.nullish(z.array(keyQuestionRating)),
});

const assessment = z.object({
  title: optional,
  assessmentDate: optional,
  assessmentPlanStatus: optional,
  assessmentPlanPublishedDateTime: optional,
  ratings: z.nullish(z.object({ asgRatings: z.nullish(z.array(asgRating)) })),
});

const own = z.object({
  schema: z.int().check(z.describe('The version of what Keyline writes.')),
  framework: optional,
  provider: optional,
  location: optional,
  service: optional,
  sector: optional,
  kind: optional,
  status: optional,
  path: optional,
});

export const locationSchema = z.object({
  name: optional,
  currentRatings: z.nullish(ratingsSchema),
  historicRatings: z.nullish(z.array(ratingsSchema)),
  assessment: z.nullish(z.array(assessment)),
  keyline: z.nullish(own).check(z.describe('Keyline’s own: what rows of its tables are joined by.')),
});

/** A location, read. */
export type Location = z.infer<typeof locationSchema>;

/** One assessment of a service. */
export type AsgRating = z.infer<typeof asgRating>;

export type KeyQuestionTree = z.infer<typeof keyQuestionRating>;

export type TopicArea = z.infer<typeof topicArea>;

/** Raised when what Keyline writes changes in a way that breaks its readers. */
export const locationVersion = 1;
