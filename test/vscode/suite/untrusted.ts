import { assert } from 'chai';
import { workspace } from 'vscode';
import { caringReport } from '../../lsp/caring-report.ts';
import { mismatch } from './findings.ts';
import { openNew, untilFinding } from './frame/reports.ts';
import type { Tests } from './frame/run.ts';
import { runningVersion } from './own-server.ts';

export const untrusted: Tests = {
  'the folder is one that the author does not trust': async () => {
    assert.isFalse(workspace.isTrusted);
  },

  'reports are checked there too, by the Keyline of the extension and not by that of the folder': async () => {
    const { document } = await openNew(caringReport);
    await untilFinding(document, mismatch);
    assert.notEqual(await runningVersion(), '99.0.0');
  },
};
