import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { ServerBuild } from '../builds/server-build.ts';
import { freePort } from './free-port.ts';
import { endGroup, untilAnswering } from './process.ts';
import { openWorkbench, quietSettings, type Workbench, type WorkbenchOptions } from './workbench.ts';

/** Opens VS Code as a server, with the extension in a process of Node and the workbench in the browser. */
export async function openServerBuild(
  build: ServerBuild,
  browser: Browser,
  options: WorkbenchOptions & { readonly vsix?: string | undefined },
): Promise<Workbench> {
  const port = await freePort();
  const home = mkdtempSync(join(tmpdir(), 'keyline-vscode-home-'));
  const user = join(home, 'data', 'User');
  mkdirSync(user, { recursive: true });
  writeFileSync(join(user, 'settings.json'), JSON.stringify(quietSettings));
  const folders = ['--user-data-dir', join(home, 'data'), '--extensions-dir', join(home, 'extensions')];
  const env = {
    ...process.env,
    HOME: home,
    XDG_DATA_HOME: home,
    XDG_CONFIG_HOME: home,
    EXTENSIONS_GALLERY: '{"serviceUrl":""}',
  };
  if (options.vsix !== undefined) {
    const install = spawnSync(build.node, [build.main, ...folders, '--install-extension', options.vsix], {
      encoding: 'utf8',
      env,
    });
    if (install.status !== 0) {
      throw new Error(`VS Code did not install ${options.vsix}:\n${install.stdout}${install.stderr}`);
    }
  }
  const server = spawn(
    build.node,
    [
      ...[build.main, '--host', '127.0.0.1', '--port', String(port), '--without-connection-token'],
      ...['--accept-server-license-terms', '--telemetry-level', 'off', '--server-data-dir', join(home, 'server')],
      // Without it, the workbench takes no extension and no suite from its address.
      '--enable-smoke-test-driver',
      ...(options.trusted ? ['--disable-workspace-trust'] : []),
      ...folders,
    ],
    { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let log = '';
  const append = (chunk: Buffer) => {
    log = (log + chunk.toString()).slice(-4000);
  };
  server.stdout.on('data', append);
  server.stderr.on('data', append);
  const stop = async () => {
    await endGroup(server);
    rmSync(home, { recursive: true, force: true });
  };
  try {
    await untilAnswering(server, `http://127.0.0.1:${port}/version`);
    return await openWorkbench(browser, addressOf(port, options), stop);
  } catch (error) {
    await stop();
    throw new Error(`VS Code's server did not open a workbench:\n${log}`, { cause: error });
  }
}

function addressOf(port: number, { extension, suite, folder, workspaceFile }: WorkbenchOptions): URL {
  const url = new URL(`http://127.0.0.1:${port}/`);
  if (workspaceFile === undefined) {
    url.searchParams.set('folder', folder);
  } else {
    url.searchParams.set('workspace', join(folder, workspaceFile));
  }
  const remote = `vscode-remote://127.0.0.1:${port}`;
  const payload = [['skipWelcome', 'true']];
  if (extension !== null) {
    payload.push(['extensionDevelopmentPath', remote + extension]);
    if (suite !== undefined) {
      payload.push(['extensionTestsPath', remote + join(extension, suite)]);
    }
  }
  url.searchParams.set('payload', JSON.stringify(payload));
  return url;
}
