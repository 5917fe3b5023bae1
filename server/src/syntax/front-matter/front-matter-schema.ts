import * as z from 'zod/mini';

/** Dates stay as they are written: the report reads them, and says where one is wrong. */
const date = z.string();

/** A list of texts; a single text stands for a list of one. */
const texts = z.pipe(
  z.union([z.string(), z.array(z.string())]),
  z.transform((value) => (typeof value === 'string' ? [value] : value)),
);

/** Every key of the front matter, with what it means: the source of checks, completion, hover and JSON Schema. */
export const frontMatterSchema = z.object({
  framework: z
    .optional(z.string())
    .check(
      z.describe(
        'The framework that the report follows: its id, and its revision after an @ if a fixed one is wanted. Write none where there is none: then only the front matter and the text are checked.',
      ),
    ),
  kind: z
    .optional(z.enum(['assessment', 'inspection', 'news', 'other']))
    .check(z.describe('What sort of document this is; other for one that is no report, such as a letter.')),
  status: z
    .optional(z.enum(['draft', 'final']))
    .check(z.describe('A draft may be unfinished; a final report may not.')),
  scope: z
    .optional(texts)
    .check(
      z.describe('The key questions that this file holds; without it, all of the framework but the optional ones.'),
    ),
  provider: z.optional(z.string()).check(z.describe('Who runs the service.')),
  location: z.optional(z.string()).check(z.describe('Where the service is given.')),
  service: z.optional(z.string()).check(z.describe('The service that the report is about.')),
  id: z.optional(z.string()).check(z.describe('The number under which the report is filed.')),
  sector: z.optional(z.string()).check(z.describe('The type of service, such as care home or NHS hospital.')),
  assessed: z
    .optional(date)
    .check(
      z.describe('When the service was assessed: a day such as 3 March 2025 or a range such as 3 to 14 March 2025.'),
    ),
  published: z.optional(date).check(z.describe('The day on which the report was published.')),
  previous: z
    .optional(z.union([z.string(), z.record(z.string(), z.string())]))
    .check(z.describe('The previous report: its path, or its rating for each key question.')),
  notices: z.optional(texts).check(z.describe('Notices to readers, such as a transfer from another provider.')),
  reports: z.optional(texts).check(z.describe('For news: the paths of the reports it speaks of.')),
});

export type FrontMatterValues = z.infer<typeof frontMatterSchema>;

/** The values by their keys, where a list of one may be a single text. */
export type FrontMatterAsWritten = z.input<typeof frontMatterSchema>;

export type FrontMatterKey = keyof typeof frontMatterSchema.shape;

/** Every key, in house order. */
export const frontMatterKeys = Object.keys(frontMatterSchema.shape) as readonly FrontMatterKey[];

/** Whether the front matter has a key of this name. */
export function isFrontMatterKey(key: string): key is FrontMatterKey {
  return Object.hasOwn(frontMatterSchema.shape, key);
}
