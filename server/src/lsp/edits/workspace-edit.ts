import type { TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { TextEdit } from '../../text/edit.ts';
import type { ClientAbilities } from '../frame/client-abilities.ts';
import type { OpenDocument, PlacedText } from '../texts/open-document.ts';
import { protocolEdits } from './text-edits.ts';

/** A text, open or not, and what is to change in it. */
export interface TextChange {
  readonly placed: PlacedText | OpenDocument;
  readonly edits: readonly TextEdit[];
}

/** The changes as the client can apply them; texts without any are left out. */
export function workspaceEdit(changes: readonly TextChange[], client: ClientAbilities): WorkspaceEdit {
  const edited = changes.filter(({ edits }) => edits.length > 0);
  return client.documentChanges
    ? { documentChanges: documentEdits(edited) }
    : {
        changes: Object.fromEntries(
          edited.map((change) => [change.placed.uri, protocolEdits(change.placed, change.edits)]),
        ),
      };
}

/** The changes of each text, with the version of the text where it is open. */
export function documentEdits(changes: readonly TextChange[]): TextDocumentEdit[] {
  return changes.map((change) => ({
    textDocument: { uri: change.placed.uri, version: 'version' in change.placed ? change.placed.version : null },
    edits: protocolEdits(change.placed, change.edits),
  }));
}
