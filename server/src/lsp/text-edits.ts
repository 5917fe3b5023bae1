import type { TextEdit as ProtocolEdit } from 'vscode-languageserver';
import type { TextEdit } from '../text/edit.ts';
import type { OpenDocument } from './open-document.ts';

/** Edits of an open text as the protocol has them. */
export function protocolEdits({ positions }: OpenDocument, edits: readonly TextEdit[]): ProtocolEdit[] {
  return edits.map((edit) => ({ range: positions.toProtocol(edit), newText: edit.text }));
}
