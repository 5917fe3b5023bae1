import { spawnSync } from 'node:child_process';
import type { TestContext } from 'vitest';

/** Time for apt-get, which may have to wait for another test that installs something. */
export const installTimeout = 300_000;

/**
 * The path of a program that comes from Debian packages, such as an editor. Where it is missing and this is root on
 * Debian, it is installed. Where it cannot be had, the test says so and is left out; in CI (`CI=true`) it fails.
 * `isComplete` tells of a program that is there whether its plugins are there too; without it, a program needs none.
 */
export function debianProgram(
  context: TestContext,
  program: string,
  packages: readonly string[],
  isComplete: (path: string) => boolean = () => true,
): string {
  const complete = () => {
    const found = find(program);
    return found !== null && isComplete(found) ? found : null;
  };
  const path = complete() ?? (install(packages) ? complete() : null);
  if (path !== null) {
    return path;
  }
  const message = `${program} cannot be had here: install the Debian packages ${packages.join(', ')}.`;
  if (process.env.CI === 'true') {
    throw new Error(message);
  }
  console.warn(message);
  return context.skip(message);
}

function find(program: string): string | null {
  const { status, stdout } = spawnSync('sh', ['-c', 'command -v "$1"', 'sh', program], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}

function install(packages: readonly string[]): boolean {
  if (process.getuid?.() !== 0 || find('apt-get') === null) {
    return false;
  }
  const wanted = ['install', '--yes', '--no-install-recommends', ...packages];
  return aptGet(wanted) || (aptGet(['update']) && aptGet(wanted));
}

function aptGet(args: readonly string[]): boolean {
  const { status } = spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=120', '--quiet', ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: 'ignore',
    timeout: installTimeout,
  });
  return status === 0;
}
