import { dirname } from 'node:path';
import { afterAll, type TestContext } from 'vitest';
import { packagedExtension, removePackagedExtension } from '../builds/packaged-extension.ts';
import { serverBuild } from '../builds/server-build.ts';
import { browserProgram, launchBrowser } from '../hosts/browser.ts';
import { removeFolder } from '../hosts/extension-under-test.ts';
import { openServerBuild } from '../hosts/server-host.ts';
import type { Workbench } from '../hosts/workbench.ts';
import { orLeaveOut } from '../left-out.ts';
import { type Scenario, workspaceOf } from '../scenarios.ts';

afterAll(removePackagedExtension);

/**
 * Opens a folder with these files in an editor in which the .vsix is installed, lets the author act, and puts everything
 * away. Where the author came to grief, the environment's KEYLINE_SHOTS says where to keep a picture of it.
 */
export async function inEditor(
  context: TestContext,
  { name, files }: Pick<Scenario, 'name' | 'files'>,
  act: (workbench: Workbench, folder: string) => Promise<void>,
): Promise<void> {
  const program = browserProgram(context);
  const suite = `The suite "${name}" in the server build of VS Code`;
  const build = orLeaveOut(context, suite, serverBuild);
  const vsix = orLeaveOut(context, suite, packagedExtension);
  const folder = workspaceOf({ name, files });
  const browser = await launchBrowser(program);
  try {
    const workbench = await openServerBuild(build, browser, { extension: null, vsix, folder, trusted: true });
    try {
      await act(workbench, folder);
    } catch (error) {
      await keepPicture(workbench, name);
      throw error;
    } finally {
      await workbench.close();
    }
  } finally {
    await browser.close();
    removeFolder(dirname(folder));
  }
}

async function keepPicture({ page }: Workbench, name: string): Promise<void> {
  const folder = process.env.KEYLINE_SHOTS;
  if (folder !== undefined) {
    await page.screenshot({ path: `${folder}/${name}.png` });
  }
}
