import type { TextEdit as ProtocolEdit } from 'vscode-languageserver';
import type { TextEdit } from '../../text/edit.ts';
import type { PlacedText } from '../texts/open-document.ts';

/** Edits of a text as the protocol has them. */
export function protocolEdits({ positions }: PlacedText, edits: readonly TextEdit[]): ProtocolEdit[] {
  return edits.map((edit) => ({ range: positions.toProtocol(edit), newText: edit.text }));
}
