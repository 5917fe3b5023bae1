import { logFaultOf } from '../frame/faults.ts';
import type { Session } from '../state/session.ts';

/** How much comes together in one notification, in milliseconds. */
const together = 250;

const pending = new WeakSet<Session>();

/**
 * To be called when something changed that views of reports show: a text, a file, a configuration, findings. A client
 * that wants to hear of it is sent `keyline/reportsChanged`, without parameters, a moment later, and asks again for
 * what it shows.
 */
export function reportsChanged(session: Session): void {
  if (!session.client.hearsOfReports || pending.has(session)) {
    return;
  }
  pending.add(session);
  setTimeout(() => {
    pending.delete(session);
    if (!session.ended()) {
      const sent = session.connection.sendNotification('keyline/reportsChanged');
      logFaultOf(session.connection, 'Telling of changed reports', sent);
    }
  }, together);
}
