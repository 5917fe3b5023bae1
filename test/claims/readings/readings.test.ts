import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { withReadings } from './readings-file.ts';

const folder = resolve('test/claims/readings');

/** `npx vitest run test/claims/readings -u` writes what is read now into the files: look at what changed. */
test.each(readdirSync(folder).filter((name) => name.endsWith('.txt')))('%s is read as it says', async (name) => {
  const path = resolve(folder, name);
  await expect(withReadings(readFileSync(path, 'utf8'))).toMatchFileSnapshot(path);
});
