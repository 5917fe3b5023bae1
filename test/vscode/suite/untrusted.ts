import { assert } from 'chai';
import { workspace } from 'vscode';
import type { Tests } from './frame/run.ts';

export const untrusted: Tests = {
  'the folder is one that the author does not trust': async () => {
    assert.isFalse(workspace.isTrusted);
  },
};
