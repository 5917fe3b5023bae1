import {
  type CancellationToken,
  type CodeAction,
  CodeActionResolveRequest,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import { rewrites } from '../../../language/code-actions/rewrites.ts';
import { actionEdit } from '../../edits/action-edit.ts';
import { actionPlace } from '../../edits/action-place.ts';
import { unresolvedAction } from '../../edits/code-action-data.ts';
import { openReport } from '../../reports/open-report.ts';
import type { Session } from '../../state/session.ts';
import { answerSafely, type Method } from '../method.ts';

/** `codeAction/resolve`: the edits of a rewrite that the author has chosen. */
export const codeActionResolve: Method = {
  register: (session) => {
    const { method } = CodeActionResolveRequest;
    session.connection.onRequest<unknown, void>(method, (action: CodeAction, token: CancellationToken) =>
      answerSafely(session, method, () => resolve(session, action, token)),
    );
  },
};

async function resolve(
  session: Session,
  action: CodeAction,
  token: CancellationToken,
): Promise<CodeAction | ResponseError<unknown>> {
  const asked = unresolvedAction.safeParse(action.data);
  const rewrite = rewrites.find(({ name }) => name === asked.data?.rewrite);
  if (!asked.success || rewrite === undefined) {
    throw new TypeError('the “data” of the action is not what the server gave with it.');
  }
  const { uri, version, range } = asked.data;
  const open = openReport(session, uri);
  const place = await actionPlace(session, open, range);
  if (token.isCancellationRequested) {
    return new ResponseError(LSPErrorCodes.RequestCancelled, 'The client no longer wants this answer.');
  }
  if (open.version !== version || session.documents.get(uri) !== open) {
    return new ResponseError(LSPErrorCodes.ContentModified, 'The text changed since this action was offered.');
  }
  return { ...action, edit: actionEdit(open, rewrite.edits(place), session.client) };
}
