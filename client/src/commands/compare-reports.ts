import { commands, Uri, window, workspace } from 'vscode';
import type { ActiveReport } from '../active-report.ts';
import type { LanguageServer } from '../language-server/language-server.ts';
import { needReport } from '../need-report.ts';

/** "Compare with Previous Report": the texts of the active report and of the one before it, side by side. */
export async function compareWithPrevious(server: LanguageServer, active: ActiveReport): Promise<void> {
  const report = active.current();
  if (report === null) {
    needReport('Open a report first: the one that you work on is compared.');
    return;
  }
  const named = report.scores.previous;
  const previous = named === null ? await askForPrevious(server, report.uri) : Uri.parse(named);
  if (previous === undefined) {
    return;
  }
  try {
    await workspace.fs.stat(previous);
  } catch {
    const path = workspace.asRelativePath(previous);
    void window.showErrorMessage(`${path} cannot be read: correct “previous” in the front matter, or add the file.`);
    return;
  }
  const title = `${lastPart(previous)} ↔ ${lastPart(report.uri)}`;
  await commands.executeCommand('vscode.diff', previous, report.uri, title);
}

async function askForPrevious(server: LanguageServer, present: Uri): Promise<Uri | undefined> {
  const { reports } = await server.request('keyline/reports', {});
  const items = reports
    .map(({ file, name, assessed }) => ({ uri: Uri.parse(file), label: name, description: assessed?.text ?? '' }))
    .filter(({ uri }) => uri.toString() !== present.toString())
    .map((item) => ({ ...item, detail: workspace.asRelativePath(item.uri) }));
  if (items.length === 0) {
    void window.showInformationMessage(
      'There is nothing to compare with: name the previous report in the front matter, as in “previous: 2023.report.md”.',
    );
    return undefined;
  }
  const title = 'Compare with Which Report?';
  const chosen = await window.showQuickPick(items, { title, matchOnDescription: true, matchOnDetail: true });
  return chosen?.uri;
}

function lastPart({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
