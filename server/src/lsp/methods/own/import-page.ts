import * as z from 'zod/mini';
import type { LineNote } from '../../../protocol/texts.ts';
import { decodePage } from '../../../text/decode.ts';
import { ownRequest } from './own-request.ts';

/**
 * `keyline/importPage`: the report that a published page becomes, and what the one who imports should look at, line by
 * line; or the problem, where there is nothing to import. `uri` is where the report is to lie.
 */
export const importPage = ownRequest({
  method: 'keyline/importPage',
  params: z.object({
    uri: z.string(),
    page: z.union([z.string(), z.object({ base64: z.string() })]),
    format: z.enum(['text', 'html']),
    framework: z.optional(z.string()),
  }),
  answer: async (session, { uri, page, format, framework }) => {
    const { library } = await session.environments.of(uri);
    const { importPage } = await import('../../../exchange/import-page.ts');
    const text = typeof page === 'string' ? { text: page } : textOf(page.base64);
    const answer = 'problem' in text ? text : importPage(text.text, { format, library, framework });
    if ('problem' in answer) {
      return answer;
    }
    const { report, notUnderstood, added, removed, messages } = answer.imported;
    return {
      text: report,
      framework: answer.imported.framework,
      messages,
      added: added.map(noted),
      notUnderstood: notUnderstood.map(noted),
      removed: removed.map(noted),
    };
  },
});

function noted({ line, text, reason }: LineNote): LineNote {
  return { line, text, reason };
}

/** The text of a page that lies in a file, as the command line reads it. */
function textOf(base64: string): { readonly text: string } | { readonly problem: string } {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const decoded = decodePage(bytes);
  return 'problem' in decoded ? { problem: decoded.problem.message } : decoded;
}
