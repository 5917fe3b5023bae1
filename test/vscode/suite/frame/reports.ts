import { languages, Range, Selection, type TextDocument, type TextEditor, Uri, window, workspace } from 'vscode';
import { until } from './until.ts';

let made = 0;

/** The first folder of the workspace. */
export function rootFolder(): Uri {
  const folder = workspace.workspaceFolders?.[0];
  if (folder === undefined) {
    throw new Error('No folder is open.');
  }
  return folder.uri;
}

/** Writes a new file into the folder and opens it, with the caret at `$0` where the text has that mark. */
export async function openNew(marked: string, ending = '.report.md'): Promise<TextEditor> {
  made += 1;
  const uri = Uri.joinPath(rootFolder(), `made-${made}${ending}`);
  const caret = marked.indexOf('$0');
  await workspace.fs.writeFile(uri, new TextEncoder().encode(marked.replace('$0', '')));
  const editor = await open(uri);
  if (caret >= 0) {
    const position = editor.document.positionAt(caret);
    editor.selection = new Selection(position, position);
  }
  return editor;
}

/** Opens a file that the workspace has. */
export async function open(uri: Uri): Promise<TextEditor> {
  return window.showTextDocument(await workspace.openTextDocument(uri), { preview: false });
}

/** The range of these words in a document, at their first place. */
export function rangeOf(document: TextDocument, words: string): Range {
  const start = document.getText().indexOf(words);
  if (start < 0) {
    throw new Error(`The document does not hold "${words}":\n${document.getText()}`);
  }
  return new Range(document.positionAt(start), document.positionAt(start + words.length));
}

/** The findings that are shown, each as its rule and the words under which it is. */
export function findingsOf(document: TextDocument): string[] {
  return languages.getDiagnostics(document.uri).map(({ code, range }) => {
    const rule = typeof code === 'object' ? code.value : code;
    return `${rule} at "${document.getText(range)}"`;
  });
}

/** Waits until a finding is shown. */
export async function untilFinding(document: TextDocument, finding: string): Promise<void> {
  const what = () => `the finding ${finding}; shown are: ${findingsOf(document).join(', ') || 'none'}`;
  await until(what, () => findingsOf(document).includes(finding));
}

/** Waits until no finding of these words is shown any more. */
export async function untilNoFinding(document: TextDocument, finding: string): Promise<void> {
  await until(`the finding ${finding} to go`, () => !findingsOf(document).includes(finding));
}
