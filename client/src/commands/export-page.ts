import { env, Uri, window, workspace } from 'vscode';
import type { ActiveReport } from '../active-report.ts';
import type { LanguageServer } from '../language-server/language-server.ts';
import { chosenReport } from './report-place.ts';

const open = 'Open';

/** "Export as HTML": the report as a page of its own. `target` is where to write it, for those who do not want to be asked. */
export async function exportPage(
  server: LanguageServer,
  active: ActiveReport,
  given: unknown,
  target?: unknown,
): Promise<void> {
  const report = chosenReport(active, given);
  if (report === null) {
    return;
  }
  const page = await server.request('keyline/renderPage', {
    textDocument: { uri: report.toString() },
  });
  if (page === null) {
    void window.showErrorMessage(
      'This is not a report, so there is nothing to export: its front matter names no framework.',
    );
    return;
  }
  const file = target instanceof Uri ? target : await askForFile(report);
  if (file === undefined) {
    return;
  }
  await workspace.fs.writeFile(file, new TextEncoder().encode(page.html));
  // Not waited for: the page is written, whether or not the author wants to see it.
  void window.showInformationMessage(`${page.title} was exported.`, open).then((answer) => {
    return answer === open ? env.openExternal(file) : undefined;
  });
}

function askForFile(report: Uri): Thenable<Uri | undefined> {
  const name = report.path.slice(report.path.lastIndexOf('/') + 1).replace(/(\.report)?\.md$/, '');
  return window.showSaveDialog({
    title: 'Export as HTML',
    ...(report.scheme === 'untitled' ? {} : { defaultUri: Uri.joinPath(report, '..', `${name}.html`) }),
    filters: { 'Web pages': ['html'] },
  });
}
