import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Outside the checkout, so that a fresh one need not fetch hundreds of megabytes again. */
export const cacheFolder = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'keyline', 'vscode');

/**
 * The path of a folder that `fill` made once and that is kept from then on. Whatever ends `fill` early leaves nothing
 * behind under that name: the folder gets it only when it is whole.
 */
export function cached(name: string, fill: (folder: string) => void): string {
  const folder = join(cacheFolder, name);
  if (existsSync(folder)) {
    return folder;
  }
  mkdirSync(cacheFolder, { recursive: true });
  const partial = mkdtempSync(join(cacheFolder, `${name}.partial-`));
  try {
    fill(partial);
    renameSync(partial, folder);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    // Another run may have made the same folder meanwhile.
    if (!existsSync(folder)) {
      throw error;
    }
  }
  return folder;
}

/** Runs npm in a folder; throws with its last words where it fails. `path` is searched for programs first. */
export function npm(folder: string, args: readonly string[], path?: string): void {
  const { status, stderr } = spawnSync('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1',
      ...(path === undefined ? {} : { PATH: `${path}:${process.env.PATH ?? ''}` }),
    },
  });
  if (status !== 0) {
    throw new Error(`npm ${args.join(' ')} failed: ${(stderr ?? '').trim().split('\n').slice(-5).join('\n')}`);
  }
}
