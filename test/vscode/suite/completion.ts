import { assert } from 'chai';
import { commands } from 'vscode';
import { caringReport } from '../../lsp/caring-report.ts';
import { openNew } from './frame/reports.ts';
import type { Tests } from './frame/run.ts';
import { until } from './frame/until.ts';

export const completion: Tests = {
  'offers the scores of the scale while the author types, and writes the one that is taken': async () => {
    const { document } = await openNew(caringReport.replace('Score: 3', 'Score:$0'));
    await commands.executeCommand('type', { text: ' ' });
    await until('a score to be taken from the list', async () => {
      await commands.executeCommand('acceptSelectedSuggestion');
      return document.getText() !== caringReport.replace('Score: 3', 'Score: ');
    });
    assert.equal(document.getText(), caringReport.replace('Score: 3', 'Score: 1'));
  },

  'offers the statements of the framework as headings': async () => {
    const report = '---\nframework: cqc-single-assessment\nscope: caring\n---\n\n# Caring\n\n## $0\n';
    const { document } = await openNew(report);
    await commands.executeCommand('editor.action.triggerSuggest');
    await until('a heading to be taken from the list', async () => {
      await commands.executeCommand('acceptSelectedSuggestion');
      return document.getText().includes('## Kindness, compassion and dignity');
    });
  },
};
