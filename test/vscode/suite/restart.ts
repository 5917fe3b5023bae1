import { commands, type TextDocument, WorkspaceEdit, workspace } from 'vscode';
import { caringReport } from '../../lsp/caring-report.ts';
import { mismatch } from './findings.ts';
import { hasProcesses, killLanguageServer } from './frame/kill-language-server.ts';
import { openNew, rangeOf, untilFinding } from './frame/reports.ts';
import type { Tests } from './frame/run.ts';

/** Changes the score that is stated, and waits for the finding about the new one. */
async function restate(document: TextDocument, from: string, to: string): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, rangeOf(document, `Score: ${from}`), `Score: ${to}`);
  await workspace.applyEdit(edit);
  await untilFinding(document, `score/mismatch at "${to}"`);
}

const restarted: Tests = {
  'a restarted server goes on where it was': async () => {
    const { document } = await openNew(caringReport);
    await untilFinding(document, mismatch);
    await commands.executeCommand('keyline.restartServer');
    await restate(document, '66', '67');
  },
};

const crashed: Tests = {
  'a server that crashes is started again, and knows the text that is not saved': async () => {
    const { document } = await openNew(caringReport);
    await untilFinding(document, mismatch);
    await restate(document, '66', '68');
    await killLanguageServer();
    await restate(document, '68', '69');
  },
};

/** In a browser the server is a worker, which nothing from outside can end. */
export const restart: Tests = hasProcesses ? { ...restarted, ...crashed } : restarted;
