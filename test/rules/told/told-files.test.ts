import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { withFindings } from './told-file.ts';

const folder = resolve('test/rules/told');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.txt'));

/** `npx vitest run test/rules/told -u` writes what is told now into the files: look at what changed. */
test.each(files.sort())('%s says what is told', async (file) => {
  const path = resolve(folder, file);
  await expect(withFindings(readFileSync(path, 'utf8'))).toMatchFileSnapshot(path);
});
