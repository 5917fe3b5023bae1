import type { Diagnostic } from 'vscode-languageserver';
import { logFaultOf } from '../frame/faults.ts';
import { nextTurn } from '../frame/next-turn.ts';
import type { Session } from '../state/session.ts';
import type { OpenDocument } from '../texts/open-document.ts';
import { diagnosticsFor } from './diagnose.ts';
import { readAhead } from './read-ahead.ts';

/**
 * Sends the findings of this state of a text on the next turn of the event loop, so that changes which are already
 * waiting come first. When the text has changed by then, nothing is sent: the newer state sends its own.
 * A client that asks for findings is sent none.
 */
export function pushSoon(session: Session, open: OpenDocument): void {
  if (!session.client.pullDiagnostics) {
    const pushed = nextTurn().then(() => push(session, open));
    logFaultOf(session.connection, `Sending the findings of ${open.uri}`, pushed);
  }
}

/** Takes back what was sent for a text that is no longer open. */
export function pushNothing(session: Session, uri: string): void {
  if (!session.client.pullDiagnostics) {
    const sent = session.connection.sendDiagnostics({ uri, diagnostics: [] });
    logFaultOf(session.connection, `Taking back the findings of ${uri}`, sent);
  }
}

async function push(session: Session, open: OpenDocument): Promise<void> {
  const isCurrent = () => session.documents.get(open.uri) === open;
  let diagnostics: readonly Diagnostic[] = [];
  // What changes meanwhile outside the text must not be followed by what was found before it.
  for (let seen: number | null = null; seen !== session.changes.count(); ) {
    seen = session.changes.count();
    const environment = isCurrent() ? await session.environmentOf(open) : null;
    if (environment === null || !isCurrent()) {
      return;
    }
    await readAhead(session, open, environment, isCurrent);
    diagnostics = await diagnosticsFor(session, open, environment);
  }
  if (!isCurrent()) {
    return;
  }
  const version = session.client.diagnosticVersion ? { version: open.version } : {};
  await session.connection.sendDiagnostics({ uri: open.uri, diagnostics: [...diagnostics], ...version });
}
