import { assert } from 'chai';
import { commands, extensions, Uri } from 'vscode';
import { caringReport } from '../../lsp/caring-report.ts';
import { keylineId } from './activation.ts';
import { mismatch } from './findings.ts';
import { open, openNew, rootFolder, untilFinding } from './frame/reports.ts';
import type { Tests } from './frame/run.ts';

export const noReports: Tests = {
  'stays asleep in a folder without reports': async () => {
    for (const name of ['list.txt', 'settings.yaml', 'notes.md']) {
      await open(Uri.joinPath(rootFolder(), name));
    }
    assert.isFalse(extensions.getExtension(keylineId)?.isActive);
  },

  'is woken by a command for a report in plain Markdown': async () => {
    const { document } = await openNew(caringReport, '.md');
    assert.isFalse(extensions.getExtension(keylineId)?.isActive);
    await commands.executeCommand('keyline.startForMarkdown');
    await untilFinding(document, mismatch);
  },
};
