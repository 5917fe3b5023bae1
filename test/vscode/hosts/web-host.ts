import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Browser, Route } from 'playwright-core';
import type { WebBuild } from '../builds/web-build.ts';
import { freePort } from './free-port.ts';
import { endGroup, untilAnswering } from './process.ts';
import { openWorkbench, quietSettings, type Workbench, type WorkbenchOptions } from './workbench.ts';

/** Where `@vscode/test-web` shows the folder that it serves. */
const servedFolder = { scheme: 'vscode-test-web', authority: 'mount' };

/** Opens a web build of VS Code: the extension runs in a worker of the browser, and the files are behind addresses. */
export async function openWebBuild(build: WebBuild, browser: Browser, options: WorkbenchOptions): Promise<Workbench> {
  const { extension, suite, folder } = options;
  const port = await freePort();
  const served = {
    browserType: 'none',
    quality: 'stable',
    commit: build.commit,
    testRunnerDataDir: build.builds,
    port,
    folderPath: folder,
    extensionDevelopmentPath: extension,
    ...(extension !== null && suite !== undefined ? { extensionTestsPath: join(extension, suite) } : {}),
  };
  // Its own command would start a browser too.
  const script = `require('@vscode/test-web').open(${JSON.stringify(served)})`;
  const server = spawn(process.execPath, ['-e', script], { cwd: build.folder, detached: true, stdio: 'ignore' });
  const stop = () => endGroup(server);
  const url = new URL(`http://localhost:${port}/`);
  try {
    await untilAnswering(server, url.href);
    return await openWorkbench(browser, url, stop, (route) => withOptions(route, options));
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Gives the page what `@vscode/test-web` has no option for: settings, trust and a workspace file. */
async function withOptions(route: Route, { workspaceFile, trusted }: WorkbenchOptions): Promise<void> {
  const response = await route.fetch();
  const page = await response.text();
  const body = page.replace(
    /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)"/,
    (_, start, written) => {
      const { folderUri, ...configuration } = JSON.parse(written.replaceAll('&quot;', '"'));
      const opened =
        workspaceFile === undefined ? { folderUri } : { workspaceUri: { ...servedFolder, path: `/${workspaceFile}` } };
      const completed = {
        ...configuration,
        ...opened,
        enableWorkspaceTrust: !trusted,
        configurationDefaults: quietSettings,
      };
      return `${start}${JSON.stringify(completed).replaceAll('"', '&quot;')}"`;
    },
  );
  await route.fulfill({ response, body });
}
