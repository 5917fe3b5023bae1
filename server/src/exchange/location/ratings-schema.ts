import * as z from 'zod/mini';

/** Texts of the API: numbers are taken too, and everything may be absent or null. */
export const text = z.pipe(z.union([z.string(), z.number()]), z.transform(String));
export const optional = z.nullish(text);

const ratedPart = z.object({ name: text, rating: optional, reportDate: optional, reportLinkId: optional });

const ratedParts = z.nullish(z.array(ratedPart));

/**
 * All that was rated at one time, as the API has it for now (`currentRatings`, where each part says of which report it is)
 * and for each time before (`historicRatings`).
 */
export const ratingsSchema = z.object({
  reportLinkId: optional,
  reportDate: optional.check(z.describe('Empty where a report states its ratings before and names no report.')),
  overall: z.nullish(
    z.object({ rating: optional, reportDate: optional, reportLinkId: optional, keyQuestionRatings: ratedParts }),
  ),
  serviceRatings: z.nullish(z.array(z.extend(ratedPart, { keyQuestionRatings: ratedParts }))),
  keyline: z
    .nullish(z.object({ framework: optional, path: optional }))
    .check(z.describe('Keyline’s own: by which framework it was rated, and the report’s file.')),
});

/** All that was rated at one time, read. */
export type RatingsTree = z.infer<typeof ratingsSchema>;
