import { commands, languages, window } from 'vscode';
import type { ActiveReport } from '../active-report.ts';
import { needReport } from '../need-report.ts';
import { findingTotal } from '../views/finding-words.ts';

/** "Go to the Next Finding": where the report that the author works on has any. */
export async function nextFinding(active: ActiveReport): Promise<void> {
  const report = active.current();
  if (report === null) {
    needReport('Open a report first: its findings are gone through one by one.');
  } else if (findingTotal(report.scores.findings) === 0 && languages.getDiagnostics(report.uri).length === 0) {
    void window.showInformationMessage('This report has no findings: its scores, ratings and sentences agree.');
  } else {
    await window.showTextDocument(report.uri);
    await commands.executeCommand('editor.action.marker.next');
  }
}
