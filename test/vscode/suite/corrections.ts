import { assert } from 'chai';
import { type CodeAction, CodeActionKind, ConfigurationTarget, commands, type WorkspaceEdit, workspace } from 'vscode';
import { caringReport } from '../../lsp/caring-report.ts';
import { mismatch } from './findings.ts';
import { openNew, rangeOf, untilFinding, untilNoFinding } from './frame/reports.ts';
import type { Tests } from './frame/run.ts';
import { until } from './frame/until.ts';

const corrected = caringReport.replace('66', '65');

/** What changes the text for the author. */
export const corrections: Tests = {
  'a quick fix writes the score that the statements give': async () => {
    const { document } = await openNew(caringReport);
    await untilFinding(document, mismatch);
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      rangeOf(document, '66'),
      CodeActionKind.QuickFix.value,
      10,
    );
    const fix = actions.find(({ isPreferred }) => isPreferred);
    assert.isDefined(fix?.edit, actions.map(({ title }) => title).join(', '));
    await workspace.applyEdit(fix.edit);
    assert.equal(document.getText(), corrected);
    await untilNoFinding(document, mismatch);
  },

  'saving fixes what can be fixed safely, where the author wants that': async () => {
    const settings = workspace.getConfiguration('editor', { languageId: 'keyline' });
    const onSave = (actions: unknown) =>
      settings.update('codeActionsOnSave', actions, ConfigurationTarget.Workspace, true);
    await onSave({ 'source.fixAll.keyline': 'explicit' });
    try {
      const { document } = await openNew(`${caringReport}$0`);
      await untilFinding(document, mismatch);
      await commands.executeCommand('type', { text: '\n' });
      await document.save();
      assert.include(document.getText(), 'Score: 65');
      assert.isFalse(document.isDirty);
    } finally {
      await onSave(undefined);
    }
  },

  'renaming a heading renames it in the sentences that name it': async () => {
    const sentence =
      'We did not look at Treating people as individuals during this assessment. ' +
      'The score for this quality statement is based on the previous rating for Caring.';
    const report = caringReport.replace('Plans said what mattered to each person.', sentence);
    const { document } = await openNew(report);
    const { start } = rangeOf(document, 'Caring');
    const edit = await until('an answer to the renaming', async () => {
      const given = await commands.executeCommand<WorkspaceEdit | undefined>(
        'vscode.executeDocumentRenameProvider',
        document.uri,
        start,
        'Kind',
      );
      return given !== undefined && given.size > 0 && given;
    });
    await workspace.applyEdit(edit);
    assert.equal(document.getText(), report.replace('# Caring', '# Kind').replace('for Caring', 'for Kind'));
  },
};
