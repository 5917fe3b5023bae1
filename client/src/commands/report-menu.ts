import { commands, window } from 'vscode';
import type { ActiveReport } from '../active-report.ts';

interface MenuItem {
  readonly label: string;
  readonly command: string;
}

/** What the menu behind the status bar leads to. */
const items: readonly MenuItem[] = [
  { label: '$(open-preview) Open Preview to the Side', command: 'keyline.openPreviewToTheSide' },
  { label: '$(list-tree) Show Scores', command: 'keyline.scores.focus' },
  { label: '$(issues) Show Findings', command: 'workbench.actions.view.problems' },
  { label: '$(lightbulb) Fix All', command: 'keyline.fixAll' },
  { label: '$(add) Insert Section…', command: 'keyline.insertMissingSection' },
  { label: '$(mute) List Suppressions', command: 'keyline.listSuppressions' },
  { label: '$(diff) Compare with Previous Report', command: 'keyline.compareWithPrevious' },
  { label: '$(megaphone) Draft News Release', command: 'keyline.newRelease' },
  { label: '$(settings) Show Configuration', command: 'keyline.showConfiguration' },
  { label: '$(files) Show Reports', command: 'keyline.reports.focus' },
];

/** "Report Menu": what can be done with the active report. */
export async function showReportMenu(active: ActiveReport): Promise<void> {
  const known = new Set(await commands.getCommands(true));
  const offered = items.filter(({ command }) => known.has(command));
  const main = active.current()?.scores.main ?? null;
  const title = main === null ? 'Keyline' : `${main.name}: ${main.words}`;
  const chosen = await window.showQuickPick(offered, { title });
  if (chosen !== undefined) {
    await commands.executeCommand(chosen.command);
  }
}
