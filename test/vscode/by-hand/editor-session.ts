import type { TestContext } from 'vitest';
import { packagedExtension } from '../builds/packaged-extension.ts';
import { serverBuild } from '../builds/server-build.ts';
import { browserProgram, launchBrowser } from '../hosts/browser.ts';
import { removeFolder } from '../hosts/extension-under-test.ts';
import { openServerBuild, type ServerWorkbench } from '../hosts/server-host.ts';
import { orLeaveOut } from '../left-out.ts';
import { type Scenario, workspaceOf } from '../scenarios.ts';

/**
 * Opens a folder with these files in an editor in which the .vsix is installed, lets the author act, and puts everything
 * away. Where the author came to grief, the environment's KEYLINE_SHOTS says where to keep a picture of it.
 */
export async function inEditor(
  context: TestContext,
  { name, files, settings }: Pick<Scenario, 'name' | 'files'> & Pick<Parameters<typeof openServerBuild>[2], 'settings'>,
  act: (workbench: ServerWorkbench) => Promise<void>,
): Promise<void> {
  const program = browserProgram(context);
  const suite = `The suite "${name}" in the server build of VS Code`;
  const build = orLeaveOut(context, suite, serverBuild);
  const vsix = orLeaveOut(context, suite, packagedExtension);
  const folder = workspaceOf({ name, files });
  const browser = await launchBrowser(program);
  try {
    const options = { extension: null, vsix, folder, trusted: true, ...(settings === undefined ? {} : { settings }) };
    const workbench = await openServerBuild(build, browser, options);
    try {
      await act(workbench);
    } catch (error) {
      await keepPicture(workbench, name);
      throw error;
    } finally {
      await workbench.close();
    }
  } finally {
    await browser.close();
    removeFolder(folder);
  }
}

async function keepPicture({ page }: ServerWorkbench, name: string): Promise<void> {
  const folder = process.env.KEYLINE_SHOTS;
  if (folder !== undefined) {
    await page.screenshot({ path: `${folder}/${name}.png` });
  }
}
