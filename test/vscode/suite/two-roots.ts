import { assert } from 'chai';
import { Uri, workspace } from 'vscode';
import { mismatch } from './findings.ts';
import { findingsOf, open, untilFinding, untilNoFinding } from './frame/reports.ts';
import type { Tests } from './frame/run.ts';
import { until } from './frame/until.ts';

export const twoRoots: Tests = {
  'checks each folder of the workspace by its own keyline.yaml': async () => {
    const folders = await until('both folders of the workspace', () => {
      const { workspaceFolders = [] } = workspace;
      return workspaceFolders.length === 2 && workspaceFolders;
    });
    const [strict, lenient] = folders.map(({ uri }) => Uri.joinPath(uri, 'caring.report.md'));
    assert.isDefined(strict);
    assert.isDefined(lenient);
    const { document: quiet } = await open(lenient);
    const { document: loud } = await open(strict);
    await untilFinding(loud, mismatch);
    await untilNoFinding(quiet, mismatch);
    assert.notInclude(findingsOf(quiet), mismatch);
  },
};
