import { diagnosticsOf } from './diagnostics.ts';
import { logFaultOf } from './faults.ts';
import type { OpenDocument } from './open-document.ts';
import { isReport } from './report-documents.ts';
import type { Session } from './session.ts';

/**
 * Sends the findings of this state of a text on the next turn of the event loop, so that changes which are already
 * waiting come first. When the text has changed by then, nothing is sent: the newer state sends its own.
 */
export function pushSoon(session: Session, open: OpenDocument): void {
  setTimeout(() => {
    logFaultOf(session.connection, `Sending the findings of ${open.uri}`, push(session, open));
  }, 0);
}

/** Takes back what was sent for a text that is no longer open. */
export function pushNothing(session: Session, uri: string): void {
  const sent = session.connection.sendDiagnostics({ uri, diagnostics: [] });
  logFaultOf(session.connection, `Taking back the findings of ${uri}`, sent);
}

async function push(session: Session, open: OpenDocument): Promise<void> {
  const isCurrent = () => session.documents.get(open.uri) === open;
  if (!isCurrent()) {
    return;
  }
  const environment = await session.environments.of(open.uri);
  if (!isCurrent()) {
    return;
  }
  const findings = isReport(open) ? session.findingsOf(open, environment) : [];
  const diagnostics = diagnosticsOf(findings, open, session.client);
  const version = session.client.diagnosticVersion ? { version: open.version } : {};
  await session.connection.sendDiagnostics({ uri: open.uri, diagnostics, ...version });
}
