import { DidChangeWorkspaceFoldersNotification } from 'vscode-languageserver';
import { findingsChanged } from '../../changes/findings-changed.ts';
import { logFaultOf } from '../../frame/faults.ts';
import { indexWorkspace } from '../../reports/index-workspace.ts';
import type { Method } from '../method.ts';

/** Follows the folders that the client adds and takes away. */
export const workspaceFolders: Method = {
  capabilities: (client) =>
    client.workspaceFolders ? { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } } : {},
  register: (session) => {
    session.connection.onNotification(DidChangeWorkspaceFoldersNotification.type, ({ event }) => {
      const removed = new Set(event.removed.map(({ uri }) => uri));
      const kept = session.workspace.folders().filter((uri) => !removed.has(uri));
      session.workspace.setFolders([...kept, ...event.added.map(({ uri }) => uri)]);
      findingsChanged(session);
      logFaultOf(session.connection, 'Reading the reports of the workspace', indexWorkspace(session));
    });
  },
};
