import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DidSaveTextDocumentNotification,
  InitializedNotification,
  WatchKind,
} from 'vscode-languageserver';
import { readConfigurationAnew } from '../../changes/configuration-text-changed.ts';
import { findingsChanged } from '../../changes/findings-changed.ts';
import { hintsChanged } from '../../changes/hints-changed.ts';
import { logFaultOf } from '../../frame/faults.ts';
import { indexChangedFiles, indexWorkspace } from '../../reports/index-workspace.ts';
import type { Session } from '../../state/session.ts';
import { mayConcernKeyline } from '../../state/text-kinds.ts';
import type { Method } from '../method.ts';

/** Reports, configuration and framework files: the last can have any name. */
const watched = [
  ...['**/*.md', '**/*.yaml', '**/*.yml'].map((globPattern) => ({ globPattern })),
  // Whatever a report links to may come and go; what stands in it does not matter.
  { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
];

/** Reads anew what changed outside the open texts: files, and the settings of the editor. */
export const outsideChanges: Method = {
  register: (session) => {
    const { connection, client } = session;
    connection.onNotification(InitializedNotification.type, () => {
      if (client.watchedFiles) {
        const registered = connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: watched });
        logFaultOf(connection, 'Watching files', registered);
      }
      logFaultOf(connection, 'Reading the reports of the workspace', indexWorkspace(session));
      if (client.configurationRegistration) {
        const registered = connection.client.register(DidChangeConfigurationNotification.type, { section: 'keyline' });
        logFaultOf(connection, 'Following the settings of the editor', registered);
      }
    });
    connection.onNotification(DidChangeConfigurationNotification.type, ({ settings }) => {
      session.settings.take(settings);
      readConfigurationAnew(session);
    });
    connection.onNotification(DidChangeWatchedFilesNotification.type, ({ changes }) => {
      const uris = changes.map(({ uri }) => uri);
      logFaultOf(connection, 'Reading changed files', filesChanged(session, uris));
    });
    // A client that watches no files at least says when one of those that it has open is saved.
    connection.onNotification(DidSaveTextDocumentNotification.type, ({ textDocument }) => {
      logFaultOf(connection, `Reading ${textDocument.uri}`, filesChanged(session, [textDocument.uri]));
      findingsChanged(session);
    });
  },
};

async function filesChanged(session: Session, uris: readonly string[]): Promise<void> {
  const named = uris.some((uri) => session.links.isAskedAbout(uri));
  if (!named && !uris.some(mayConcernKeyline) && !uris.some((uri) => /\.ya?ml$/.test(uri))) {
    return;
  }
  session.links.forget();
  if (uris.some((uri) => /\.ya?ml$/.test(uri))) {
    readConfigurationAnew(session);
  }
  const reports = uris.filter((uri) => uri.endsWith('.md'));
  await indexChangedFiles(session, reports);
  if (named || reports.some((uri) => session.documents.get(uri) === null)) {
    findingsChanged(session);
  } else if (reports.length > 0) {
    // Another open report may name one of these as its previous report.
    hintsChanged(session);
  }
}
