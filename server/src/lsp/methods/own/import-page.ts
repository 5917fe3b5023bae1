import * as z from 'zod/mini';
import { ownRequest } from './own-request.ts';

/**
 * `keyline/importPage`: the report that a published page becomes, and what the one who imports should look at, line by
 * line; or the problem, where there is nothing to import. `uri` is where the report is to lie.
 */
export const importPage = ownRequest({
  method: 'keyline/importPage',
  params: z.object({
    uri: z.string(),
    page: z.string(),
    format: z.enum(['text', 'html']),
    framework: z.optional(z.string()),
  }),
  answer: async (session, { uri, page, format, framework }) => {
    const { library } = await session.environments.of(uri);
    const { importPage } = await import('../../../exchange/import-page.ts');
    const answer = importPage(page, { format, library, framework });
    if ('problem' in answer) {
      return answer;
    }
    const { report, notUnderstood, added, messages } = answer.imported;
    return {
      text: report,
      framework: answer.imported.framework,
      messages,
      added: added.map(({ line, text, reason }) => ({ line, text, reason })),
      notUnderstood: notUnderstood.map(({ line, text, reason }) => ({ line, text, reason })),
    };
  },
});
