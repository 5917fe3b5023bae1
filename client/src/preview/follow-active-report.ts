import { type Disposable, type TextDocument, window } from 'vscode';
import type { LanguageServer } from '../language-server.ts';
import { renderReport } from './rendered-report.ts';

/** Calls `follow` with each report that the author turns to. Other texts are passed over. */
export function followActiveReport(server: LanguageServer, follow: (report: TextDocument) => void): Disposable {
  return window.onDidChangeActiveTextEditor(async (editor) => {
    if (editor !== undefined && (await isReport(server, editor.document))) {
      // The author may have gone on to another text meanwhile.
      if (window.activeTextEditor?.document === editor.document) {
        follow(editor.document);
      }
    }
  });
}

/** Which Markdown files are reports, the server knows. */
async function isReport(server: LanguageServer, document: TextDocument): Promise<boolean> {
  if (document.languageId === 'keyline') {
    return true;
  }
  if (document.languageId !== 'markdown') {
    return false;
  }
  try {
    return (await renderReport(server, { uri: document.uri.toString(), tried: [], remote: false })) !== null;
  } catch {
    return false;
  }
}
