import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { downloadAndUnzipVSCode, SilentReporter } from '@vscode/test-electron';
import { cacheFolder } from './cached.ts';

/** A program that takes the arguments of VS Code. */
export interface DesktopBuild {
  readonly program: string;
  /** Why it is not VS Code itself but stands in for it; null where it is. */
  readonly standsInBecause: string | null;
}

/**
 * A desktop VS Code: the one that the environment names in KEYLINE_VSCODE, or one that is fetched. Where neither can be
 * had, a stand-in that runs the server build is written into `folder`.
 */
export async function desktopBuild(folder: string): Promise<DesktopBuild> {
  try {
    const program =
      process.env.KEYLINE_VSCODE ??
      (await downloadAndUnzipVSCode({ cachePath: display(), reporter: new SilentReporter() }));
    return { program, standsInBecause: null };
  } catch (error) {
    return { program: standIn(folder), standsInBecause: error instanceof Error ? error.message : String(error) };
  }
}

/** Where fetched builds are kept; throws where no window could be shown. */
function display(): string {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    throw new Error('there is no display');
  }
  mkdirSync(cacheFolder, { recursive: true });
  return join(cacheFolder, 'desktop');
}

function standIn(folder: string): string {
  const program = join(folder, 'code');
  const script = resolve(dirname(import.meta.dirname), 'hosts', 'stand-in.ts');
  const quoted = [process.execPath, '--import', import.meta.resolve('tsx'), script].map((word) => `'${word}'`);
  writeFileSync(program, `#!/bin/sh\nexec ${quoted.join(' ')} "$@"\n`, { mode: 0o755 });
  return program;
}
