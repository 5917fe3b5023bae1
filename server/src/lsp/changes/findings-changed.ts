import { pushSoon } from '../diagnostics/push-diagnostics.ts';
import { logFaultOf } from '../frame/faults.ts';
import { reportsChanged } from '../state/reports-changed.ts';
import type { Session } from '../state/session.ts';
import { hintsChanged } from './hints-changed.ts';

/**
 * To be called when something outside the open texts changed what is found in them: a configuration, a framework, a
 * file that a report links to. The client asks again, or is sent the findings of all open texts; for what is shown in
 * the texts it asks again too.
 */
export function findingsChanged(session: Session): void {
  session.changes.raise();
  hintsChanged(session);
  reportsChanged(session);
  if (!session.client.pullDiagnostics) {
    for (const open of session.documents.all()) {
      pushSoon(session, open);
    }
  } else if (session.client.refreshDiagnostics) {
    const asked = session.connection.languages.diagnostics.refresh();
    logFaultOf(session.connection, 'Asking the client to ask for findings again', asked);
  }
}
