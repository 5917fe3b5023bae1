import {
  type CancellationToken,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  DocumentDiagnosticRequest,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import { diagnose } from '../../diagnostics/diagnose.ts';
import { readAhead } from '../../diagnostics/read-ahead.ts';
import { nextTurn } from '../../frame/next-turn.ts';
import type { Session } from '../../state/session.ts';
import { answerSafely, type Method } from '../method.ts';

/** `textDocument/diagnostic`: what is wrong in one open text. */
export const documentDiagnostic: Method = {
  capabilities: () => ({
    diagnosticProvider: { identifier: 'keyline', interFileDependencies: true, workspaceDiagnostics: true },
  }),
  register: (session) => {
    const { method } = DocumentDiagnosticRequest;
    session.connection.onRequest<unknown, void>(method, (params: DocumentDiagnosticParams, token: CancellationToken) =>
      answerSafely(session, method, () => diagnosticReport(session, params, token)),
    );
  },
};

async function diagnosticReport(
  session: Session,
  { textDocument, previousResultId }: DocumentDiagnosticParams,
  token: CancellationToken,
): Promise<DocumentDiagnosticReport | ResponseError<unknown>> {
  const open = session.documents.get(textDocument.uri);
  if (open === null) {
    return { kind: DocumentDiagnosticReportKind.Full, items: [] };
  }
  const isStale = () => session.documents.get(open.uri) !== open;
  const configured = await session.environments.of(open.uri);
  // A change that is already waiting makes this question stale before any work is spent on it.
  await nextTurn();
  const isWanted = () => !token.isCancellationRequested && !isStale();
  const environment = isWanted() ? await session.links.environmentOf(open, configured) : configured;
  await readAhead(session, open, environment, isWanted);
  const found = isWanted() ? await diagnose(session, open, environment) : null;
  if (token.isCancellationRequested) {
    return new ResponseError(LSPErrorCodes.RequestCancelled, 'The client no longer wants this answer.');
  }
  if (found === null || isStale()) {
    const message = 'The text changed before it was checked.';
    return new ResponseError(LSPErrorCodes.ServerCancelled, message, { retriggerRequest: true });
  }
  const { resultId, diagnostics } = found;
  return resultId === previousResultId
    ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
    : { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...diagnostics] };
}
