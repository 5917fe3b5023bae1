import { assert } from 'chai';
import { commands, window } from 'vscode';
import { hasProcesses } from './frame/kill-language-server.ts';
import type { Tests } from './frame/run.ts';
import { until } from './frame/until.ts';

/** The version of the language server that runs, as the author would report it. */
export async function runningVersion(): Promise<string> {
  return until('the version of the language server', async () => {
    await commands.executeCommand('keyline.reportProblem');
    return window.activeTextEditor?.document.getText().match(/Language server: (\d+\.\d+\.\d+)/)?.[1];
  });
}

/** A browser runs no programs of the workspace. */
export const ownServer: Tests = {
  'the newer Keyline of a workspace is used where that is trusted and it is chosen': async () => {
    const version = await runningVersion();
    assert.equal(version === '99.0.0', hasProcesses);
  },
};
