import { type ExtensionContext, env, UIKind, Uri, window, workspace } from 'vscode';
import type { LanguageServer } from '../language-server/language-server.ts';

/**
 * Makes a page of the report that a browser can print: no webview may print by itself. On the author's own computer
 * the browser opens it; elsewhere the browser could not reach it, so the author says where to save it.
 */
export async function printReport(
  { globalStorageUri }: ExtensionContext,
  server: LanguageServer,
  report: Uri,
): Promise<void> {
  await workspace.openTextDocument(report);
  const page = await server.request('keyline/renderPage', {
    textDocument: { uri: report.toString() },
  });
  if (page === null) {
    window.showErrorMessage('This is not a report, so there is nothing to print: its front matter names no framework.');
    return;
  }
  const name = `${report.path.slice(report.path.lastIndexOf('/') + 1).replace(/(\.report)?\.md$/, '')}.html`;
  const isHere = env.uiKind === UIKind.Desktop && env.remoteName === undefined;
  const file = isHere
    ? Uri.joinPath(globalStorageUri, 'print', name)
    : await window.showSaveDialog({
        title: 'Save a page to print',
        defaultUri: Uri.joinPath(report, '..', name),
        filters: { 'Web pages': ['html'] },
      });
  if (file === undefined) {
    return;
  }
  await workspace.fs.writeFile(file, new TextEncoder().encode(page.html));
  if (isHere) {
    await env.openExternal(file);
  } else {
    window.showInformationMessage('The page is saved. Open it in a browser and print it there.');
  }
}
