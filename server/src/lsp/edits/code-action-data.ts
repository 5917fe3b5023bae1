import * as z from 'zod/mini';
import { rangeSchema } from '../frame/protocol-range.ts';

/** What the client keeps of a code action whose edits are still to be worked out. */
export const unresolvedAction = z.object({
  uri: z.string(),
  version: z.int(),
  range: rangeSchema,
  rewrite: z.string(),
});

export type UnresolvedAction = z.infer<typeof unresolvedAction>;
