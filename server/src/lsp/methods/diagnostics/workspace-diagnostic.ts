import {
  type CancellationToken,
  LSPErrorCodes,
  ResponseError,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  WorkspaceDiagnosticRequest,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { changedReports } from '../../reports/workspace-reports.ts';
import type { Session } from '../../state/session.ts';
import { answerSafely, type Method } from '../method.ts';

/**
 * `workspace/diagnostic`: what is wrong in all files of the workspace, open or not.
 *
 * Some clients ask again as soon as they are answered. So a question to which the answer would be that nothing changed
 * is kept until something does.
 */
export const workspaceDiagnostic: Method = {
  register: (session) => {
    const { method } = WorkspaceDiagnosticRequest;
    let asked = false;
    session.connection.onRequest<unknown, void>(method, (params: WorkspaceDiagnosticParams, token: CancellationToken) =>
      answerSafely(session, method, () => {
        const isFirst = !asked;
        asked = true;
        return answer(session, params, isFirst, token);
      }),
    );
  },
};

async function answer(
  session: Session,
  params: WorkspaceDiagnosticParams,
  isFirst: boolean,
  token: CancellationToken,
): Promise<WorkspaceDiagnosticReport | ResponseError> {
  const { partialResultToken } = params;
  for (;;) {
    const seen = session.changes.count();
    const items: WorkspaceDocumentDiagnosticReport[] = [];
    let sent = 0;
    for await (const report of changedReports(session, params.previousResultIds)) {
      if (token.isCancellationRequested) {
        return cancelled();
      }
      if (partialResultToken === undefined) {
        items.push(report);
      } else {
        const part = { items: [report] };
        await session.connection.sendProgress(WorkspaceDiagnosticRequest.partialResult, partialResultToken, part);
        sent += 1;
      }
    }
    if (isFirst || sent + items.length > 0) {
      return { items };
    }
    await Promise.race([session.changes.moreThan(seen), cancellation(token)]);
    if (token.isCancellationRequested) {
      return cancelled();
    }
  }
}

function cancelled(): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'The client no longer wants this answer.');
}

function cancellation(token: CancellationToken): Promise<void> {
  return new Promise((resolve) => {
    token.onCancellationRequested(() => resolve());
  });
}
