import { commands, window } from 'vscode';
import type { ScorePart } from '../../../server/src/protocol/results.ts';
import type { ActiveReport } from '../active-report.ts';
import type { LanguageServer } from '../language-server/language-server.ts';
import { chosenReport } from './report-place.ts';

/** "Insert Section": inserts the section that a view names, else the one that the author chooses among those missing. */
export async function insertSection(server: LanguageServer, active: ActiveReport, given: unknown): Promise<void> {
  const part = isPart(given) ? given.id : null;
  const report = chosenReport(active, given);
  if (report === null) {
    return;
  }
  const uri = report.toString();
  const missing = await server.request('keyline/missingSections', {
    textDocument: { uri },
  });
  if (missing === null || missing.length === 0) {
    void window.showInformationMessage('No section is missing from this report.');
    return;
  }
  const items = missing.map((section) => ({
    section,
    label: section.name,
    description: [section.home, section.service].filter((part) => part !== null).join(' · '),
  }));
  const options = { title: 'Insert Section', placeHolder: 'Which section?', matchOnDescription: true };
  const chosen = items.find(({ section }) => section.id === part) ?? (await window.showQuickPick(items, options));
  if (chosen !== undefined) {
    await commands.executeCommand('keyline.insertSection', uri, chosen.section.address);
  }
}

/** Whether a view of scores names one of its parts. */
function isPart(given: unknown): given is Pick<ScorePart, 'id'> {
  return typeof given === 'object' && given !== null && 'id' in given && typeof given.id === 'string';
}
