import { Range, type TextEditor, TextEditorRevealType, type Uri, ViewColumn, window, workspace } from 'vscode';

/** The editors of a text that can be seen. */
function editorsOf(uri: Uri): readonly TextEditor[] {
  return window.visibleTextEditors.filter(({ document }) => document.uri.toString() === uri.toString());
}

/** The line at the top of the text's editor; 0 where none can be seen. */
export function topLineOf(uri: Uri): number {
  return editorsOf(uri)[0]?.visibleRanges[0]?.start.line ?? 0;
}

/** Where the text's editor is; undefined where none can be seen. */
export function columnOf(uri: Uri): ViewColumn | undefined {
  return editorsOf(uri)[0]?.viewColumn;
}

/** Brings a line of the text's editors to their top. */
export function scrollEditors(uri: Uri, line: number): void {
  for (const editor of editorsOf(uri)) {
    const start = Math.min(line, editor.document.lineCount - 1);
    editor.revealRange(new Range(start, 0, start, 0), TextEditorRevealType.AtTop);
  }
}

/** Puts the caret on a line of the text, in the editor that shows it or else in a new one in `column`. */
export async function goToLine(uri: Uri, line: number, column: ViewColumn = ViewColumn.Active): Promise<void> {
  const document = await workspace.openTextDocument(uri);
  const start = Math.min(line, document.lineCount - 1);
  await window.showTextDocument(document, {
    viewColumn: columnOf(uri) ?? column,
    selection: new Range(start, 0, start, 0),
  });
}
