import * as z from 'zod/mini';
import { linkTo } from '../../../workspace/link-to.ts';
import { allSummaries } from '../../../workspace/report-index.ts';
import { reportsNow } from '../../reports/all-reports.ts';
import { ownRequest } from './own-request.ts';

/** `keyline/linksTo`: links from a report to files, one for each that a path leads to, pictures as pictures. */
export const linksTo = ownRequest({
  method: 'keyline/linksTo',
  params: z.object({ uri: z.string(), targets: z.array(z.string()), words: z.optional(z.string()) }),
  answer: async (session, { uri, targets, words }) => {
    const summaries = allSummaries(await reportsNow(session));
    return { links: targets.flatMap((target) => linkTo(uri, target, summaries, words) ?? []) };
  },
});
