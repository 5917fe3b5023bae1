import {
  DidChangeWatchedFilesNotification,
  DidSaveTextDocumentNotification,
  InitializedNotification,
} from 'vscode-languageserver';
import { logFaultOf } from '../faults.ts';
import type { Method } from '../method.ts';
import { pushSoon } from '../push-diagnostics.ts';
import type { Session } from '../session.ts';

/** Configuration and framework files: the latter can have any name. */
const watched = ['**/*.yaml', '**/*.yml'].map((globPattern) => ({ globPattern }));

/** Reads the configuration anew when one of its files changes, and sends the findings that follow from it. */
export const configurationChanges: Method = {
  register: (session) => {
    const { connection, client } = session;
    connection.onNotification(InitializedNotification.type, () => {
      if (client.watchedFiles) {
        const registered = connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: watched });
        logFaultOf(connection, 'Watching configuration files', registered);
      }
    });
    connection.onNotification(DidChangeWatchedFilesNotification.type, () => {
      readAnew(session);
    });
    // A client that watches no files at least says when one of those that it has open is saved.
    connection.onNotification(DidSaveTextDocumentNotification.type, ({ textDocument }) => {
      if (/\.ya?ml$/.test(textDocument.uri)) {
        readAnew(session);
      }
    });
  },
};

function readAnew(session: Session): void {
  session.environments.forget();
  for (const open of session.documents.all()) {
    pushSoon(session, open);
  }
}
