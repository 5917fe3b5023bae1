import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

let made: string | undefined;

/** Makes the .vsix that authors install, once for the process, and gives its path. Throws where it cannot be made. */
export function packagedExtension(): string {
  made ??= make();
  return made;
}

/** Puts the .vsix away where one was made. */
export function removePackagedExtension(): void {
  if (made !== undefined) {
    rmSync(dirname(made), { recursive: true, force: true });
    made = undefined;
  }
}

function make(): string {
  const folder = mkdtempSync(join(tmpdir(), 'keyline-vsix-'));
  const file = join(folder, 'keyline.vsix');
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/package.ts', file], {
    encoding: 'utf8',
    timeout: 300_000,
  });
  if (status !== 0) {
    rmSync(folder, { recursive: true, force: true });
    throw new Error(`the .vsix could not be made: ${(stderr ?? '').trim()}`);
  }
  return file;
}
