import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { withFindings } from './told-file.ts';

const folder = resolve('test/rules/told');

/** `npx vitest run test/rules/told -u` writes what is told now into the files: look at what changed. */
test.each(readdirSync(folder).filter((name) => name.endsWith('.txt')))('%s tells what it says', async (name) => {
  const path = resolve(folder, name);
  await expect(withFindings(readFileSync(path, 'utf8'))).toMatchFileSnapshot(path);
});
