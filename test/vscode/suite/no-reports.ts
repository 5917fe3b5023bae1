import { assert } from 'chai';
import { extensions, Uri } from 'vscode';
import { keylineId } from './activation.ts';
import { open, rootFolder } from './frame/reports.ts';
import type { Tests } from './frame/run.ts';

export const noReports: Tests = {
  'stays asleep in a folder without reports': async () => {
    for (const name of ['list.txt', 'settings.yaml']) {
      await open(Uri.joinPath(rootFolder(), name));
    }
    assert.isFalse(extensions.getExtension(keylineId)?.isActive);
  },
};
