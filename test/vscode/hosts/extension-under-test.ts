import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { stageExtension } from '../../../scripts/stage-extension.ts';

const suites = 'test/vscode/suite';

/** Where the bundle of a scenario's suite lies in the folder of the extension. */
export function suiteFile(scenario: string): string {
  return join('suite', `${scenario}.js`);
}

/** The extension as it is packaged, in a temporary folder, with the suites of all scenarios beside it. */
export async function extensionUnderTest(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'keyline-extension-'));
  stageExtension(folder);
  await build({
    entryPoints: readdirSync(suites)
      .filter((name) => name.endsWith('.suite.ts'))
      .map((name) => ({ in: join(suites, name), out: name.replace(/\.suite\.ts$/, '') })),
    outdir: join(folder, 'suite'),
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    target: 'es2022',
    external: ['vscode', 'node:*'],
  });
  return folder;
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
