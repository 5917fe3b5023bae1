import { type CompletionItem, CompletionResolveRequest } from 'vscode-languageserver';
import type { Session } from '../../state/session.ts';
import { markupOf } from '../markup.ts';
import { answerSafely, type Method } from '../method.ts';
import { offered } from './completion-offers.ts';

/** `completionItem/resolve`: the explanation of the entry that the author is looking at. */
export const completionResolve: Method = {
  register: (session) => {
    const { method } = CompletionResolveRequest;
    session.connection.onRequest<unknown, void>(method, (item: CompletionItem) =>
      answerSafely(session, method, async () => explained(session, item)),
    );
  },
};

/** The same entry with its explanation; as it came where it belongs to a list that has been replaced. */
function explained(session: Session, item: CompletionItem): CompletionItem {
  const data: unknown = item.data;
  const isReference = typeof data === 'object' && data !== null && 'list' in data && 'index' in data;
  const help = isReference ? (offered(session, data.list, data.index)?.help ?? null) : null;
  return help === null ? item : { ...item, documentation: markupOf(help, session.client.completionMarkdown) };
}
