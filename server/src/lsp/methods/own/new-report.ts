import * as z from 'zod/mini';
import { resolveFramework } from '../../../framework/file/library.ts';
import { relativePath } from '../../../text/addresses/relative-path.ts';
import { readDateSpan } from '../../../text/dates/dates.ts';
import { ownRequest } from './own-request.ts';

/**
 * `keyline/newReport`: the text of a new report. `uri` is where it is to lie, so that it can name the previous one by
 * its path.
 */
export const newReport = ownRequest({
  method: 'keyline/newReport',
  params: z.object({
    uri: z.string(),
    framework: z.string(),
    provider: z.optional(z.string()),
    service: z.optional(z.string()),
    location: z.optional(z.string()),
    sector: z.optional(z.string()),
    assessed: z.optional(z.string()),
    scope: z.optional(z.array(z.string())),
    services: z.optional(z.array(z.string())),
    previous: z.optional(z.string()),
  }),
  answer: async (session, { uri, framework: reference, previous, ...known }) => {
    const { library } = await session.environments.of(uri);
    const { framework, problem } = resolveFramework(library, reference, null);
    if (problem !== undefined) {
      return { problem: `There is no framework ${reference}. There are: ${problem.known.join(', ')}.` };
    }
    if (known.assessed !== undefined && 'problem' in readDateSpan(known.assessed)) {
      return { problem: `“${known.assessed}” is no date. Write a day or a range, such as “3 to 14 March 2025”.` };
    }
    const { skeletonReport } = await import('../../../exchange/draft/skeleton.ts');
    const path = previous === undefined ? undefined : (relativePath(uri, previous) ?? undefined);
    return { text: skeletonReport(framework, { ...known, framework: reference, previous: path }) };
  },
});
