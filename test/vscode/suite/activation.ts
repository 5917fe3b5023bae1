import { assert } from 'chai';
import { extensions } from 'vscode';
import type { Tests } from './frame/run.ts';
import { until } from './frame/until.ts';

export const keylineId = 'keyline.keyline';

export const activation: Tests = {
  'starts by itself in a folder that holds a report': async () => {
    const extension = extensions.getExtension(keylineId);
    assert.isDefined(extension);
    await until('the extension to start', () => extension.isActive);
  },
};
