import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import type { ActionPlace } from '../../../language/code-actions/code-action.ts';
import { misspeltWord } from '../../../language/code-actions/spelling-fixes.ts';
import { findingsAt } from '../../../language/code-actions.ts';
import { wordAdded } from '../../../language/configuration-files/add-word.ts';
import { spelling } from '../../../rules/prose/spelling.ts';
import { findingDiagnostics } from '../../diagnostics/diagnostics.ts';
import { workspaceEdit } from '../../edits/workspace-edit.ts';
import type { Session } from '../../state/session.ts';
import { closedDocument, type OpenDocument } from '../../texts/open-document.ts';

/** Actions that write words which no dictionary has into the style file of the house. */
export async function addWordActions(session: Session, place: ActionPlace, open: OpenDocument): Promise<CodeAction[]> {
  const { client, environments, documents, files } = session;
  const unknown = findingsAt(place).filter(({ rule }) => rule === spelling.id);
  const { styleFile } = await environments.of(open.uri);
  if (unknown.length === 0 || styleFile === null) {
    return [];
  }
  const saved = documents.get(styleFile) === null ? await files.readText(styleFile) : null;
  const placed =
    documents.get(styleFile) ?? (saved === null ? null : closedDocument(styleFile, saved, client.positionEncoding));
  return unknown.flatMap((finding) => {
    const word = misspeltWord(place.analysis.report.document.text, finding).toLowerCase().replace(/'s$/, '');
    const edit = placed === null ? null : wordAdded(placed.document.text, word);
    return placed === null || edit === null
      ? []
      : [
          {
            title: `Add “${word}” to the words of ${place.settings.style.name}`,
            kind: CodeActionKind.QuickFix,
            diagnostics: findingDiagnostics([finding], open, client),
            edit: workspaceEdit([{ placed, edits: [edit] }], client),
          },
        ];
  });
}
