import { logFaultOf } from '../frame/faults.ts';
import { indexWorkspaceAgain } from '../reports/index-workspace.ts';
import type { Session } from '../state/session.ts';
import { findingsChanged } from './findings-changed.ts';

/**
 * To be called when a text was opened, changed or closed. Where it is a configuration or a framework, saved or not, all
 * that follows from it is found anew once the author pauses.
 */
export function debounceConfigurationChange(session: Session, uri: string): void {
  const uris = session.state.configurationsToRead;
  if (uris.has(uri) || !/\.ya?ml$/.test(uri)) {
    return;
  }
  uris.add(uri);
  const heeded = session.typing.begun().then(async () => {
    uris.delete(uri);
    if (await session.configurationTexts.readsOtherwise(uri)) {
      readConfigurationAnew(session);
    }
  });
  logFaultOf(session.connection, `Reading ${uri}`, heeded);
}

/** Reads configuration and framework files anew, and has everything that follows from them shown anew. */
export function readConfigurationAnew(session: Session): void {
  session.environments.forget();
  session.links.forget();
  findingsChanged(session);
  logFaultOf(session.connection, 'Reading the reports of the workspace again', indexWorkspaceAgain(session));
}
