import {
  type TextEdit as ProtocolEdit,
  type SnippetTextEdit,
  StringValue,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { ActionEdit } from '../../language/code-actions/code-action.ts';
import type { ClientAbilities } from '../frame/client-abilities.ts';
import type { OpenDocument } from '../texts/open-document.ts';
import { protocolEdits } from './text-edits.ts';
import { workspaceEdit } from './workspace-edit.ts';

/** The edits of a code action in this state of a text, with places to type over where the client knows snippets in edits. */
export function actionEdit(open: OpenDocument, edits: readonly ActionEdit[], client: ClientAbilities): WorkspaceEdit {
  if (!client.documentChanges || !client.snippetEdits) {
    return workspaceEdit([{ placed: open, edits }], client);
  }
  const { uri, version, positions } = open;
  const written = edits.flatMap((edit): readonly (ProtocolEdit | SnippetTextEdit)[] =>
    edit.snippet === undefined
      ? protocolEdits(open, [edit])
      : [{ range: positions.toProtocol(edit), snippet: StringValue.createSnippet(edit.snippet) }],
  );
  return { documentChanges: [{ textDocument: { uri, version }, edits: written }] };
}
