import { Range, Uri, window, workspace } from 'vscode';
import type { LanguageServer } from '../language-server/language-server.ts';

/** "List Suppressions": what the authors of all reports keep back, and why; the one that is chosen is shown. */
export async function listSuppressions(server: LanguageServer): Promise<void> {
  const { suppressions } = await server.request('keyline/suppressions', {});
  if (suppressions.length === 0) {
    void window.showInformationMessage('No report suppresses a finding.');
    return;
  }
  const items = suppressions.map(({ file, range, rules, reason }) => {
    const uri = Uri.parse(file);
    const { start, end } = range;
    return {
      uri,
      selection: new Range(start.line, start.character, end.line, end.character),
      label: rules.join(', ') || 'no rule',
      description: reason || 'no reason given',
      detail: `${workspace.asRelativePath(uri)}, line ${start.line + 1}`,
    };
  });
  const options = { title: 'Suppressions', placeHolder: 'Which one to show?' };
  const chosen = await window.showQuickPick(items, { ...options, matchOnDescription: true, matchOnDetail: true });
  if (chosen !== undefined) {
    await window.showTextDocument(chosen.uri, { selection: chosen.selection });
  }
}
