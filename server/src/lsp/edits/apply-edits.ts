import type { ActionEdit } from '../../language/code-actions/code-action.ts';
import type { Session } from '../state/session.ts';
import type { OpenDocument } from '../texts/open-document.ts';
import { actionEdit } from './action-edit.ts';

/** Has the client apply the edits to this state of a text. Throws an Error where it cannot or does not. */
export async function applyInEditor(
  session: Session,
  open: OpenDocument,
  label: string,
  edits: readonly ActionEdit[],
): Promise<void> {
  const { client, connection, documents } = session;
  if (!client.applyEdit) {
    throw new Error('this editor lets no language server change a text. Run "keyline lint --fix" instead.');
  }
  if (documents.get(open.uri) !== open) {
    throw new Error('the text changed meanwhile, so nothing was done. Try again.');
  }
  const { applied, failureReason } = await connection.workspace.applyEdit({
    label,
    edit: actionEdit(open, edits, client),
  });
  if (!applied) {
    throw new Error(`the editor did not apply the change${failureReason === undefined ? '.' : `: ${failureReason}`}`);
  }
}
