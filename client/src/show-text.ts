import { Selection, type TextDocument, window, workspace } from 'vscode';

/** Opens a report that was never saved. */
export async function showNewText(content: string): Promise<void> {
  await showAtFirstGap(await workspace.openTextDocument({ language: 'keyline', content }));
}

/** Shows a report with the caret in the first field that is still to be filled in; at the top where none is. */
export async function showAtFirstGap(document: TextDocument): Promise<void> {
  const gap = /^[A-Za-z][A-Za-z ]*:[ \t]*$/m.exec(document.getText());
  const place = document.positionAt(gap === null ? 0 : gap.index + gap[0].length);
  await window.showTextDocument(document, { selection: new Selection(place, place) });
}
