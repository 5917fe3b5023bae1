import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DidSaveTextDocumentNotification,
  InitializedNotification,
  WatchKind,
} from 'vscode-languageserver';
import { ignoreFileNames } from '../../../configuration/configuration-file-names.ts';
import { isOrHolds, normaliseUri } from '../../../text/addresses/normalise-uri.ts';
import { allSummaries } from '../../../workspace/report-index.ts';
import { readConfigurationAnew } from '../../changes/configuration-text-changed.ts';
import { findingsChanged } from '../../changes/findings-changed.ts';
import { hintsChanged } from '../../changes/hints-changed.ts';
import { logFaultOf } from '../../frame/faults.ts';
import { indexChangedFiles, indexWorkspace } from '../../reports/index-workspace.ts';
import type { Session } from '../../state/session.ts';
import { isFrameworkName, isIgnoreName } from '../../state/text-kinds.ts';
import type { Method } from '../method.ts';

/** Reports, configuration, framework and ignore files: those of frameworks can have any name. */
const watched = [
  ...['**/*.md', '**/*.yaml', '**/*.yml', ...ignoreFileNames.map((name) => `**/${name}`)].map((globPattern) => ({
    globPattern,
  })),
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

/** A folder that comes or goes speaks for all files in it: some watchers tell of nothing else. */
async function filesChanged(session: Session, uris: readonly string[]): Promise<void> {
  const named = uris.some((uri) => session.links.isAskedAbout(uri));
  const configured = uris.some((uri) => /\.ya?ml$/.test(uri) || session.configurationTexts.isRead(uri));
  const ignores = uris.some(isIgnoreName);
  session.links.forget();
  if (configured || ignores) {
    readConfigurationAnew(session);
  }
  const reports = (await Promise.all(uris.map((uri) => reportFilesAt(session, uri)))).flat();
  if (reports.length > 0) {
    logFaultOf(session.connection, 'Reading changed reports', indexChangedFiles(session, reports));
  }
  if (named || uris.some(isFrameworkName) || reports.some((uri) => session.documents.get(uri) === null)) {
    findingsChanged(session);
  } else if (reports.length > 0) {
    // Another open report may name one of these as its previous report.
    hintsChanged(session);
  }
}

/** The file itself where it may be a report; of a folder all such files in it, also those that were there before. */
async function reportFilesAt(session: Session, uri: string): Promise<readonly string[]> {
  if (uri.endsWith('.md')) {
    return [uri];
  }
  const place = normaliseUri(uri);
  const gone = allSummaries(session.reports.onDisk()).filter(({ file }) => isOrHolds(place, [normaliseUri(file)]));
  const found = new Set(gone.map(({ file }) => file));
  for await (const file of session.workspace.listIn(uri)) {
    if (file.endsWith('.md')) {
      found.add(file);
    }
  }
  return [...found];
}
