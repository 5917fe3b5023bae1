import { window } from 'vscode';
import type { ActiveReport } from '../active-report.ts';
import type { LanguageServer } from '../language-server/language-server.ts';
import { showNewText } from '../show-text.ts';
import { chosenReport } from './report-place.ts';

/** "Draft News Release": what the report says, as a release that is not saved yet. */
export async function draftRelease(server: LanguageServer, active: ActiveReport, given: unknown): Promise<void> {
  const report = chosenReport(active, given);
  if (report === null) {
    return;
  }
  const drafted = await server.request('keyline/draftRelease', {
    textDocument: { uri: report.toString() },
  });
  if (drafted === null || 'problem' in drafted) {
    const problem = drafted?.problem ?? 'This is not a report: its front matter names no framework.';
    void window.showErrorMessage(problem);
    return;
  }
  await showNewText(drafted.text);
}
