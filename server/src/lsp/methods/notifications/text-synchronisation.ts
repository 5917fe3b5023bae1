import {
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { debounceConfigurationChange } from '../../changes/configuration-text-changed.ts';
import { lookAtOthersSoon, othersHear } from '../../changes/other-texts-changed.ts';
import { pushNothing, pushSoon } from '../../diagnostics/push-diagnostics.ts';
import { reportsChanged } from '../../state/reports-changed.ts';
import { changeDocument, openDocument } from '../../texts/open-document.ts';
import type { Method } from '../method.ts';

/** Keeps the open texts as the editor has them, and sends their findings after every change. */
export const textSynchronisation: Method = {
  capabilities: () => ({
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
  }),
  register: (session) => {
    const { connection, documents, client } = session;
    connection.onNotification(DidOpenTextDocumentNotification.type, ({ textDocument }) => {
      const open = openDocument(textDocument, client.positionEncoding);
      documents.set(open);
      othersHear(session, open.uri);
      debounceConfigurationChange(session, open.uri);
      pushSoon(session, open);
      reportsChanged(session);
    });
    connection.onNotification(DidChangeTextDocumentNotification.type, ({ textDocument, contentChanges }) => {
      session.typing.typed();
      const before = documents.get(textDocument.uri);
      if (before === null) {
        connection.console.warn(`A change of ${textDocument.uri} was left aside: the text was never opened.`);
        return;
      }
      const open = changeDocument(before, contentChanges, textDocument.version, client.positionEncoding);
      documents.set(open);
      pushSoon(session, open);
      reportsChanged(session);
      lookAtOthersSoon(session, open);
      debounceConfigurationChange(session, open.uri);
    });
    connection.onNotification(DidCloseTextDocumentNotification.type, ({ textDocument }) => {
      documents.delete(textDocument.uri);
      pushNothing(session, textDocument.uri);
      // From now on the file speaks for itself, which may say something else than the closed text did.
      session.changes.raise();
      reportsChanged(session);
      othersHear(session, textDocument.uri);
      debounceConfigurationChange(session, textDocument.uri);
    });
  },
};
