import * as z from 'zod/mini';
import type { ListedSuppression } from '../../../protocol/results.ts';
import { suppressionsOf } from '../../../rules/suppressions.ts';
import { placedText } from '../../reports/placed-text.ts';
import { yieldToAuthor } from '../../reports/yield-to-author.ts';
import type { Session } from '../../state/session.ts';
import { isReport } from '../../state/text-kinds.ts';
import type { PlacedText } from '../../texts/open-document.ts';
import { ownRequest } from './own-request.ts';

/** `keyline/suppressions`: what the authors of all reports of the workspace and of the editor keep back, and why. */
export const suppressions = ownRequest({
  method: 'keyline/suppressions',
  params: z.nullish(z.object({})),
  answer: async (session) => {
    const found: ListedSuppression[] = [];
    for (const uri of await textsToRead(session)) {
      const placed = await placedText(session, uri);
      if (placed !== null && isReport(placed)) {
        found.push(...suppressionsIn(placed));
      }
      await yieldToAuthor(session);
    }
    return { suppressions: found };
  },
});

/** Every text once: those that are open, then those of the workspace. */
async function textsToRead(session: Session): Promise<readonly string[]> {
  const uris = new Set(session.documents.all().map(({ uri }) => uri));
  for await (const uri of session.workspace.list()) {
    // A file that is open under another spelling of its address is read as the editor has it.
    uris.add(session.documents.get(uri)?.uri ?? uri);
  }
  return [...uris];
}

function suppressionsIn({ uri, document, positions }: PlacedText): readonly ListedSuppression[] {
  return suppressionsOf(document)
    .filter(({ kind }) => kind !== 'enable')
    .map(({ rules, reason, range }) => ({
      file: uri,
      range: positions.toProtocol(range),
      rules: rules.map(({ name }) => name),
      reason,
    }));
}
