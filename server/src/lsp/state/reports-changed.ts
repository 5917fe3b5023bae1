import { logFaultOf } from '../frame/faults.ts';
import type { Session } from '../state/session.ts';

/** How much comes together in one notification, in milliseconds. */
const together = 250;

/**
 * To be called when something changed that views of reports show: a text, a file, a configuration, findings. A client
 * that wants to hear of it is sent `keyline/reportsChanged`, without parameters, a moment later, and asks again for
 * what it shows.
 */
export function reportsChanged(session: Session): void {
  if (!session.client.wantsReportsChanged || session.state.tellingOfReports) {
    return;
  }
  session.state.tellingOfReports = true;
  setTimeout(() => {
    session.state.tellingOfReports = false;
    if (!session.ended()) {
      const sent = session.connection.sendNotification('keyline/reportsChanged');
      logFaultOf(session.connection, 'Telling of changed reports', sent);
    }
  }, together);
}
